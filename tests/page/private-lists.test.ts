// @vitest-environment happy-dom
/** Lists that the page calls private, rooms that unfold to those who are in them, and rooms that say how many are. */
import { beforeAll, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window as never));

const LOG = `<div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

const read = (html: string) => {
  document.body.innerHTML = html + LOG;
  const seen = readOnce(document, new URL('https://chat.example.com/'), undefined, []);
  return {
    rooms: seen.flatMap((one) => (one.kind === 'room' ? [one.text] : [])),
    members: seen.flatMap((one) => (one.kind === 'member' ? [one.name] : [])),
    asks: seen.flatMap((one) => (one.kind === 'prompt' ? [one.name] : [])),
  };
};
const below = (heading: string, rows: readonly string[]) =>
  `<aside><h3>${heading}</h3><div>${rows.join('')}</div></aside>`;
const UNREAD = '<i aria-label="2 messages non lus">2</i>';

it('takes nobody for a room in a list of private messages, whatever they are called or said last', () => {
  const row = (name: string, last: string, mark = '') =>
    `<div><b>${name}</b> <small>22:41</small><p>${last}</p>${mark}</div>`;
  const rows = [
    row('Le Chat', 'ok', UNREAD),
    row('@nina', 'étape 1 : ouvrir'),
    row('Night owl', 'nils : oui'),
    row('Yann', 'Perrin : non', UNREAD),
  ];
  expect(read(below('Messages privés', rows))).toEqual({ rooms: [], members: [], asks: ['Le Chat', 'Yann'] });
});

it('takes those whose rows are called something else once they wrote', () => {
  const rows = ['nils', 'Perrin', 'Yann', 'Oriane'].map((name, at) =>
    at % 2
      ? `<li class="k3"><span>${name}</span></li>`
      : `<li class="k7"><span>${name} <b>(2)</b></span></li>`,
  );
  const list = `<aside aria-label="Messages privés"><ul>${rows.join('')}</ul></aside>`;
  expect(read(list).asks).toEqual(['nils', 'Yann']);
});

it('reads the room that is open and unfolds to those who are in it', () => {
  const within = ['nils', 'Perrin', 'Yann', 'lea'].map((name) => `<li>${name}</li>`).join('');
  const rows = ['Jardin', 'Rennes', 'Photo'].map(
    (name) =>
      `<li><div>${name === 'Rennes' ? '▾' : '▸'} <span>${name}</span></div>${name === 'Rennes' ? `<ul aria-label="Membres">${within}</ul>` : ''}</li>`,
  );
  expect(read(below('Salons', [`<ul>${rows.join('')}</ul>`]))).toMatchObject({
    rooms: ['Jardin', 'Rennes', 'Photo'],
    members: ['nils', 'Perrin', 'Yann', 'lea'],
  });
});

it('takes no room for a heading for saying how many are in it', () => {
  const group = (name: string, how = '') =>
    `<div class="row" ${how}><span role="img" aria-label="Groupe">👥</span><div><b>${name}</b><p>41 membres</p></div></div>`;
  const talk = (name: string) =>
    `<div class="row"><img alt=""><div><b>${name}</b><p>à demain ${name}</p></div></div>`;
  const rows = [talk('nils'), group('Jardin'), group('Rennes', 'style="color:red"'), talk('Perrin')];
  expect(read(below('Messages', [...rows, group('Photo'), talk('Yann')])).rooms).toEqual([
    'Jardin',
    'Rennes',
    'Photo',
  ]);
});

it('reads the room that is open, though what marks it stands in its row', () => {
  const rows = ['Jardin', 'Rennes', 'Photo', 'Lyon', 'Voisins'].map((name) =>
    name === 'Rennes'
      ? `<div><div class="k3 active"><span>${name}</span></div></div>`
      : `<div><div class="k3"><span>${name}</span><i>12</i></div></div>`,
  );
  expect(read(below('Salons', rows)).rooms).toEqual(['Jardin', 'Rennes', 'Photo', 'Lyon', 'Voisins']);
});

it('takes nobody for a room where the page calls all rows so, and those who are named said the last words', () => {
  const row = (name: string, last: string) =>
    `<a class="chat-link list-room" href="#"><div class="chat-list-item"><div class="chat-list-title">${name}</div><div class="chat-list-last-message">${last}</div></div></a>`;
  const rows = [
    row('nils', 'You: à demain'),
    row('Perrin', 'Perrin: oui'),
    row('Yann', 'You: merci'),
    row('Oriane', 'Oriane: ça marche'),
  ];
  expect(
    read(`<aside class="chat-list"><div class="chatroom-list">${rows.join('')}</div></aside>`).rooms,
  ).toEqual([]);
});

it('takes ways to talk with people for no rooms', () => {
  const rows = ['nils', 'Perrin', 'Yann', 'papy_gamer', 'Sorbet', 'Lune'].map(
    (name) => `<li><a href="#/dialogs/${name}" class="btn">Chat with ${name}</a></li>`,
  );
  expect(read(`<ul>${rows.join('')}</ul>`)).toEqual({ rooms: [], members: [], asks: [] });
});

it('takes what is counted beside all conversations for who is in them, and one number more for what is unread', () => {
  const row = (name: string, last: string, unread = '') =>
    `<div class="chats"><b>${name}</b> <i>2</i> <small>22:41</small><p>${last}</p>${unread && `<i>${unread}</i>`}</div>`;
  const rows = [
    row('nils', 'à demain'),
    row('Perrin', 'oui', '1'),
    row('Yann', 'merci'),
    row('Oriane', 'ça marche'),
  ];
  const list = `<aside aria-label="Messages privés"><div>${rows.join('')}</div></aside>`;
  expect(read(list).asks).toEqual(['Perrin']);
});
