// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

/** Who says what on the page as it stands. */
function said(): string[] {
  return readOnce(document, new URL('https://chat.example.com/')).flatMap((seen) =>
    seen.kind === 'message' ? `${seen.author}: ${seen.text}` : [],
  );
}

it('reads what stands below the box that one writes in, where nothing says what that is for', () => {
  const line = (name: string, text: string) =>
    `<div class="item"><a class="item-name" href="#">${name}</a><div class="item-words"><span>${text}</span></div></div>`;
  document.body.innerHTML = `
    <div><div><textarea></textarea></div>
    <div class="view"><div style="overflow-y: scroll">
      ${line('Odile', 'bonjour')}${line('Basile', 'il pleut')}${line('Odile', 'encore')}${line('Nadia', 'pas ici')}
    </div></div></div>`;
  expect(said()).toEqual(['Odile: bonjour', 'Basile: il pleut', 'Odile: encore', 'Nadia: pas ici']);
});

it('reads comments below a heading, what sorts them and the box that one writes in, all in one list', () => {
  const row = (name: string, text: string) =>
    `<div class="remark"><div><a href="/u/${name}"><img src="x.png"></a><div><div><div><a href="/u/${name}">${name}</a></div><div>5 minutes ago</div></div><div class="remark-words"><div>${text}</div></div></div></div></div>`;
  document.body.innerHTML = `
    <main><div><div>
      <h2>4 remarks</h2><button>Oldest first</button>
      <div class="remark-form"><div><textarea></textarea></div><button>Submit</button></div>
      ${row('Odile', 'bonjour')}${row('Basile', 'il pleut')}${row('Odile', 'encore')}${row('Nadia', 'pas ici')}
    </div></div></main>`;
  expect(said()).toEqual(['Odile: bonjour', 'Basile: il pleut', 'Odile: encore', 'Nadia: pas ici']);
});

it('reads what was posted at any time, with answers to it in it, where the box that one writes in stands above', () => {
  const remark = ([name, text, ...more]: readonly string[], inner = '') =>
    `<li class="branch"><div class="remark" id="r-${more}"><div>${more}</div><div class="line"><a href="/u/${name}"><img src="x.png" alt=""></a><a href="/u/${name}">${name}</a> <span>${more} hours ago</span> | <a href="#">link</a> | <a tabindex="0">reply</a></div><div class="remark_text"><p>${text}</p></div></div><ol class="comments">${inner}</ol></li>`;
  const all = [
    remark(['Odile', 'bonjour', '9']),
    remark(['Basile', 'il pleut', '8'], remark(['Odile', 'ici aussi', '7'])),
    remark(['Nadia', 'pas ici', '6']),
    remark(['Perrin', 'tant mieux pour toi', '5'], remark(['Nadia', 'merci', '4'])),
    remark(['Basile', 'vivement demain', '3']),
  ];
  document.body.innerHTML = `<div><form><textarea></textarea><button type="button">Post</button></form><ol class="comments">${all.join('')}</ol></div>`;
  expect(said()).toEqual([
    'Odile: bonjour',
    'Basile: il pleut',
    'Odile: ici aussi',
    'Nadia: pas ici',
    'Perrin: tant mieux pour toi',
    'Nadia: merci',
    'Basile: vivement demain',
  ]);
});

it('reads posts of a forum below the head of the page: their numbers, who is there, ranks and titles are not said', () => {
  const post = ([name, rank, text, quote = '']: readonly string[], at: number) =>
    `<div id="p${at}" class="block post${at}"><h2><span><span class="nr">#${at + 1}</span> <a href="#p${at}">Today 0${at}:10:46</a></span></h2><div class="box"><div><dl><dt><strong><a href="#">${name}</a></strong></dt><dd class="grade"><strong>${rank}</strong></dd><dd><span>Posts: ${name?.length}6</span></dd></dl></div><div><h3>Re: Le vernis</h3><div class="post-words">${quote && `<div class="quotebox"><cite>${quote} wrote:</cite><blockquote><div><p>il pleut</p></div></blockquote></div>`}<p>${text}</p></div></div></div><div class="foot"><p><span>${at % 3 ? 'Offline' : '<strong>Online</strong>'}</span></p><ul><li><a href="#">Report</a></li><li><a href="#">Quote</a></li></ul></div></div>`;
  const posts = [
    ['Odile', 'Moderator', 'bonjour à vous'],
    ['Basile', 'Member', 'il pleut'],
    ['Basile', 'Member', 'encore une fois'],
    ['Nadia', 'Moderator', 'pas ici', 'Basile'],
    ['Perrin', 'Member', 'tant mieux pour toi'],
    ['Odile', 'Moderator', 'on y va demain'],
    ['Nadia', 'Moderator', 'à quelle heure ?'],
    ['Basile', 'Member', 'à neuf heures'],
  ];
  document.body.innerHTML = `
    <div id="top" class="block"><div class="box"><div class="in"><h1><a href="#">Les Vieux Rafiots</a></h1><div><p><span>Voile légère, entretien</span></p></div></div>
    <div class="in"><ul><li><a href="#">Index</a></li><li><a href="#">Rules</a></li><li><a href="#">Search</a></li></ul></div>
    <div class="in"><ul><li><span>Logged in as <strong>Perrin</strong></span></li><li><span>Last visit: Yesterday 21:14:02</span></li></ul></div></div></div>
    <div id="main"><div id="posts">${posts.map(post).join('')}</div>
    <form><textarea name="req_message"></textarea><input type="submit" value="Submit"></form></div>`;
  expect(said()).toEqual(posts.map(([name, , text]) => `${name}: ${text}`));
});

it('reads what is answered in a box of its own, over all the answers', () => {
  const post = (name: string, text: string) =>
    `<div class="card"><div class="card-head"><img src="x.png" alt=""><a href="#" title="${name}">${name}</a> <a href="#"><span>commented 6 hours ago</span></a></div><div class="card-body"><section><span class="comment_text"><p>${text}</p></span></section></div></div>`;
  document.body.innerHTML = `
    <main><h4>La carte</h4><span id="initial">${post('Odile', 'la carte manque')}</span><hr>
    <section id="comments">${post('Basile', 'ici aussi')}${post('Odile', 'encore')}${post('Nadia', 'pas ici')}${post('Basile', 'tant mieux')}</section>
    <form><textarea name="comment"></textarea><input type="submit" value="Submit comment"></form></main>`;
  expect(said()).toEqual([
    'Odile: la carte manque',
    'Basile: ici aussi',
    'Odile: encore',
    'Nadia: pas ici',
    'Basile: tant mieux',
  ]);
});
