// @vitest-environment happy-dom
/** Parts of a list that are called a room's, as all of its rows are, and say whom those below them are: invited, or spoken with. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const tile = (name: string, mark = '') =>
  `<div class="RoomTile ${mark && 'RoomTile_unread'}"><div class="face"><span>${name[0]}</span><img src="data:,"></div><div class="RoomTile_name" title="${name}">${name}</div>${mark && `<div class="mark">${mark}</div>`}</div>`;
const part = (heading: string, count: string, ...tiles: string[]) =>
  `<div class="RoomList_part"><div class="RoomList_label_item"><span>${heading}</span>${count && `<div class="RoomList_count"><b>${count}</b></div>`}</div><div class="scroll"><div class="offset"><div>${tiles.join('')}</div></div></div></div>`;
const said = ['bom dia', 'olá', 'quem vem?', 'eu vou'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'Tia Lu' : 'Rui'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Mensagem"></textarea><button>Enviar</button>`;

it('are no rooms, and all who are below one that says so ask', () => {
  document.body.innerHTML = `<nav>${part('Invites', '2', tile('Hortense', '!'), tile('leo_p', '!'))}${part('Direct Messages', '', tile('Tia Lu'), tile('Nuno'))}${part('Rooms', '', tile('Coro da vila'), tile('Boleias'), tile('Futsal'))}</nav>${LOG}`;
  const told = readOnce(document, new URL('https://chat.example.com/'));
  expect(told.flatMap((one) => (one.kind === 'room' ? [one.text] : []))).toEqual([
    'Coro da vila',
    'Boleias',
    'Futsal',
  ]);
  expect(told.flatMap((one) => (one.kind === 'prompt' ? [one.name] : []))).toEqual(['Hortense', 'leo_p']);
});
