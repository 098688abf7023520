// @vitest-environment happy-dom
/** Lines that the page itself wrote, made nearly as those of people are. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const SAID = [
  ['Odile', 'bonjour à vous'],
  ['Basile', 'il pleut ici'],
  ['Basile', 'encore'],
  ['Nadia', 'pas chez nous'],
  ['Nadia', 'tant mieux'],
  ['Odile', 'à demain'],
  ['Odile', 'ou lundi'],
] as const;
const ALL = SAID.map(([name, text]) => `${name}: ${text}`);

/** Who says what on a page with these lines in its conversation. */
function toldIn(lines: string): string[] {
  document.body.innerHTML = `<main><div id="messages" style="overflow:auto">${lines}</div><form><textarea placeholder="Message"></textarea></form></main>`;
  return readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? `${one.author}: ${one.text}` : [],
  );
}

it('what names nobody is nobody’s where each line names somebody, though it is called by others', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div class="message"><span class="chat-name">${name}</span><span class="message-content">${text}</span></div>`,
  );
  rows.push(
    '<div class="message guess-other-player"><span class="message-content">Basile found the word.</span></div>',
  );
  expect(toldIn(rows.join(''))).toEqual(ALL);
});

it('what happened is marked before the name, in lines that are only broken', () => {
  const who = (name: string) => `<a href="#"><span class="message-nick">${name}</span></a>`;
  const rows = SAID.map(([name, text], at) => `[11:3${at}:05] &lt;${who(name)}&gt; ${text}<br>`);
  rows.splice(
    3,
    0,
    `[11:33:01] <span>==</span>${who('Basile')}<span>[host.example.net] has joined #jardin</span><br>`,
  );
  expect(toldIn(rows.join(''))).toEqual(ALL);
});

it('rows of another type, whatever else they are called', () => {
  const row = (type: string, name: string, text: string) =>
    `<div class="row message-type--${type} row-user"><time>20:01</time><span class="username">${name}</span><span class="message-text">${text}</span></div>`;
  const rows = SAID.map(([name, text]) => row('said', name, text));
  rows.splice(3, 0, row('system', '[garden]', 'Basile planted a tree'));
  expect(toldIn(rows.join(''))).toEqual(ALL);
});

it('somebody comes, whose name stands in a part of its own', () => {
  const row = (name: string, text: string) =>
    `<div style="height: 52px"><div class="css-16k"><div class="css-1f5">${name}: </div><div><div>${text}</div></div></div></div>`;
  const turns = SAID.filter(([name], at) => name !== SAID[at - 1]?.[0]);
  const rows = turns.map(([name, text]) => row(name, text));
  const came = '<div><div class="css-16k"><div><div><b>Gaspard</b> connected.</div></div></div></div>';
  rows.splice(3, 0, came);
  expect(toldIn(rows.join(''))).toEqual(turns.map(([name, text]) => `${name}: ${text}`));
});

it('somebody plays or pauses what all of them see', () => {
  const row = (name: string, text: string, deed = '') =>
    `<div class="a"><b class="o">${name}</b><div class="w">${deed}</div><p class="o">${text}</p></div>`;
  const rows = SAID.map(([name, text]) => row(name, text));
  rows.splice(
    3,
    0,
    row('Nadia', '', 'paused the video at 20:10'),
    row('Odile', '', 'started the video at 12:34'),
  );
  expect(toldIn(rows.join(''))).toEqual(ALL);
});

it('who keeps a line in sight, over it', () => {
  const row = ([name, text]: readonly string[], at: number) =>
    `<div class="line"><div>${at === 3 ? '<span class="x">pinned by Basile</span>' : ''}<div><span>${name}</span><time>20:0${at}</time></div><div class="msg">${text}</div></div></div>`;
  expect(toldIn(SAID.map(row).join(''))).toEqual(ALL);
});

it('what they answer, with whom, in a line over it', () => {
  const row = ([name, text]: readonly string[], at: number) =>
    `<div class="line"><div><b>${name}</b><i>20:0${at}</i></div><div>${at === 3 ? '<div class="k2">┌ Replying to <b>Basile</b>: encore</div>' : ''}<div><span>${text}</span></div></div></div>`;
  expect(toldIn(SAID.map(row).join(''))).toEqual(ALL);
});

it('nobody says which day of what year it is, where lines say what they say in words of their own', () => {
  const rows = SAID.map(
    ([name, text], at) => `<div><time>20:0${at}</time><span class="name">${name}</span> ${text}</div>`,
  );
  expect(toldIn(`<div style="text-align:center">Mon Nov 30 2026</div>${rows.join('')}`)).toEqual(ALL);
});

it('what is done stands where all others say that they reply, and nothing is said below', () => {
  const row = (name: string, did: string, text = '') =>
    `<div class="step"><div class="meta"><span class="date">Mon Nov 30 02:38:01 2026</span><span class="about"><span class="u"><a href="#">${name}</a></span> - ${did}</span></div><div class="inner">${text && `<div><div class="stanza">${text}</div></div>`}</div></div>`;
  const again = SAID.map(([name, text]) => [name, `${text} encore`] as const);
  const rows = [...SAID, ...again].map(([name, text], at) =>
    row(name, at ? 'Reply added' : 'Ticket created', text),
  );
  rows.splice(5, 0, row('Basile', 'Taken'));
  expect(toldIn(rows.join(''))).toEqual([...ALL, ...ALL.map((line) => `${line} encore`)]);
});

it.each([
  'joins into Lobby',
  'acabou de entrar na sala',
  'Entrou na sala.',
  'saiu do chat',
  'se unió al grupo',
  'ha salido de la sala',
  'hat den Raum betreten',
  'è uscita dalla stanza',
  'さんが入室しました',
])('"%s" behind a name happened, in whatever language', (deed) => {
  const row = (name: string, text: string) =>
    `<div class="message"><b>${name}</b> <span>${text}</span></div>`;
  const rows = SAID.map(([name, text]) => row(name, text));
  expect(toldIn([...rows, row('Zoé', deed), row('Zoé', 'bonsoir')].join(''))).toEqual([
    ...ALL,
    'Zoé: bonsoir',
  ]);
});

it.each(['entrar no grupo', 'join into the group'])('"%s" asks for something, and is said', (text) => {
  const row = (name: string, said: string) =>
    `<div class="message"><b>${name}</b> <span>${said}</span></div>`;
  const rows = SAID.map(([name, said]) => row(name, said));
  expect(toldIn([...rows, row('Zoé', text)].join(''))).toEqual([...ALL, `Zoé: ${text}`]);
});

it('what is unread yet is somebody’s, though nobody is named in it, and what heads it is nobody’s', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div class="unread message${name === 'Basile' ? ' isme' : ''}"><div><img class="avatar" src="${name}.png" alt=""><div class="content"><p>${text}</p><span class="times">18:22</span></div></div></div>`,
  );
  rows.splice(3, 0, '<div class="unread-message">New messages</div>');
  expect(toldIn(rows.join('')).map((line) => line.replace(/^.*?: /, ''))).toEqual(
    SAID.map(([, text]) => text),
  );
});

it('who came, and how many there are then, is nobody’s, be it made as the lines of others are', () => {
  const bubble = (said: string) =>
    `<div class="message -left"><div class="balloon from-left"><div class="message-body">${said}</div></div></div>`;
  const rows = SAID.map(([name, text]) => bubble(`<span class="username">${name}:</span>${text}`));
  rows.unshift(bubble('Odile joined! Online: 3'));
  rows.splice(4, 0, bubble('Nadia joined! Online: 4'));
  expect(toldIn(rows.join(''))).toEqual(ALL);
});

it('nobody says of their own address that they came', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div class="message"><span class="nick">${name}:example.com</span> <span class="text">${text}</span></div>`,
  );
  rows.splice(
    4,
    0,
    '<div class="message"><span class="nick">Nadia:example.com</span> <span class="text">Nadia joined the room.</span></div>',
  );
  expect(toldIn(rows.join(''))).toEqual(SAID.map(([name, text]) => `${name}:example.com: ${text}`));
});
