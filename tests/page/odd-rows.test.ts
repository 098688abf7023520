// @vitest-environment happy-dom
/** The same lines in rows that are made a little different from most. */
import { expect, it } from 'vitest';
import { ALL, isAgain, LINES, told } from './support/five-lines.ts';
import type { Row } from './support/said-in.ts';

it.each<[string, (row: Row, at: number) => string]>([
  [
    'a sign stands before the name in what is called a user',
    ([name, text]) =>
      `<div><span class="user-tag">${name === 'Basile' ? '' : '<span>♦</span>'}<a class="user-link">${name}:</a></span> <span class="content">${text}</span></div>`,
  ],
  [
    'a badge stands behind the name in what is called a user',
    ([name, text], at) =>
      `<div>${isAgain(at) ? '' : `<div class="line-user"><span class="userName">${name}</span><span class="userBadges">${name === 'Basile' ? '<i>MOD</i>' : ''}</span></div>`}<div class="line-message"><p>${text}</p></div></div>`,
  ],
  [
    'the page calls what holds the name something, and what holds the words, and neither of the two',
    ([name, text]) =>
      `<div class="line"><div><div class="by-whom"><p>${name}</p></div><div class="words"><p>${text}</p></div></div></div>`,
  ],
  [
    'a dash stands between the time and the name',
    ([name, text], at) =>
      `<div><a href="#"><h5><b>2026-11-29 20:01:0${at}</b> - ${name}</h5><p> ${text}</p></a></div>`,
  ],
  [
    'a label tells those who listen all that a line says',
    ([name, text], at) =>
      `<div class="line"><div class="post" aria-label="At 20:0${at} ${name} wrote, ${text}"><div aria-hidden="true"><div class="head">${isAgain(at) ? '' : `<button class="user">${name}</button>`}<time>20:0${at}</time></div><div class="body"><p>${text}</p></div></div></div></div>`,
  ],
  [
    'the last of them was seen by somebody',
    ([name, text], at) =>
      `<div><b>${name}</b><p>${text}</p>${at === 4 ? '<small>Vu par Nadia</small>' : ''}</div>`,
  ],
  [
    'a class tells how the colon looks, or what opens',
    ([name, text]) =>
      `<div class="line text-13-medium"><div class="call-name"><span class="call-name__text">${name}</span></div><span class="text-grey">: </span><span class="right open-menu"><span>${text}</span></span></div>`,
  ],
  [
    'a number tells of what type each is',
    ([name, text]) => `<div data-type="0"><span class="user">${name} : </span><span>${text}</span></div>`,
  ],
  [
    'a medal before the name holds content',
    ([name, text], at) =>
      `<div class="entry"><div class="left">${at % 2 ? '' : `<div class="medal"><span class="medal-content">Lune</span><i>${at}</i></div>`}<div class="wrap"><span class="user-name">${name} : </span></div></div><span class="right">${text}</span></div>`,
  ],
  [
    'what holds the picture is called content',
    ([name, text], at) =>
      `<li><div class="item__content"><div class="avatar" role="img" aria-label="${name}"><span aria-hidden="true">${name[0]}</span></div></div><figure><figcaption><div><div class="headUsername">${name}</div><div>said</div><div><time>at 20:0${at}</time></div></div></figcaption><div class="entryText"><p>${text}</p></div></figure></li>`,
  ],
  [
    'whose picture it is says the name, too',
    ([name, text], at) =>
      `<div class="entry"><span class="author-image"><a href="#"><img alt="${name}" src="a.png"></a></span><div class="entry-content"><div class="markdown-render"><div class="author-label">${name}</div><p>${text}</p></div><span class="entry-time">20:0${at}</span></div></div>`,
  ],
  [
    'a user has a grade before the name',
    ([name, text], at) =>
      `<div class="entry"><span class="user-grade">${at + 3}</span><span class="user-name">${name}</span><span class="user-text"><span class="user-text-content">${text}</span></span></div>`,
  ],
  [
    'their medal has a name, too, and the colon is as wide as in Chinese',
    ([name, text], at) =>
      `<li><div><div class="medal">${at % 2 ? '' : '<span class="medal-name">Lune</span>'}</div><span class="nickName">${name}：</span><span class="content">${text}</span></div></li>`,
  ],
  [
    'their picture is called one, in the same words for all',
    ([name, text]) =>
      `<div class="entry"><a class="user" href="#"><img alt="Avatar" src="a.png"></a><div class="post-body"><header><span class="author"><a href="#">${name}</a></span></header><p>${text}</p></div></div>`,
  ],
  [
    'an arrow stands behind the name',
    ([name, text]) => `<p><b class="chat-username">${name}▸</b> ${text}</p>`,
  ],
  [
    'dots stand between what one may do',
    ([name, text], at) =>
      `<div><h3><a href="#">${name}</a> <span>20:0${at}</span></h3><p>${text}</p><div><button>Reply</button><i>·</i><button>Edit</button><i>·</i><button>Like</button></div></div>`,
  ],
  [
    'what holds the name and the words is called info',
    ([name, text], at) =>
      `<div class="jots"><div class="jots-info"><div class="jots-title">${name} <span>il y a ${at + 2} minutes</span></div><div class="jots-message">${text}</div></div></div>`,
  ],
  [
    'each is of the type of a comment',
    ([name, text]) =>
      `<div data-type="comment"><a class="item-name" href="#">${name}</a><div class="item-comment"><span>${text}</span></div></div>`,
  ],
  [
    'it is told whom it is for, as meetings do',
    ([name, text]) =>
      `<div class="item"><h4 class="sender">from ${name} to Everyone</h4><div class="text">${text}</div></div>`,
  ],
  [
    'the name is called that of a picture',
    ([name, text]) =>
      `<div class="cell"><div class="cell-avatar"><img alt="" src="a.png"><span class="cell-avatar-name">${name}</span></div><div class="cell-content">${text}</div></div>`,
  ],
  [
    'a role stands beside the author',
    ([name, text]) =>
      `<div><div class="author-wrap"><div class="line-author">${name}</div><div class="line-author-role">${name === 'Odile' ? 'Owner' : ''}</div></div><div class="line-content">${text}</div></div>`,
  ],
  [
    'an attribute names whom it is from',
    ([name, text], at) =>
      `<li data-from-id="x${at}" data-from-name="${name}"><div class="data"><span class="data-time">20:01:0${at}, ${name} </span></div><div class="line"><span>${text}</span></div></li>`,
  ],
  [
    'elements of the page’s own making are called parts of messages',
    ([name, text]) =>
      `<div class="wrapper"><div class="line-row"><x-message-part-router><b class="nick">${name}</b> <span>${text}</span></x-message-part-router></div></div>`,
  ],
  [
    'HTML has its own way to name whoever said it below',
    ([name, text]) => `<div><blockquote>${text}</blockquote><footer>— ${name}</footer></div>`,
  ],
])('%s', (_, row) => {
  expect(told(LINES.map(row))).toEqual(ALL);
});
