// @vitest-environment happy-dom
/** Parts of a list that are called a room's, as all of its rows are, and say whom those below them are: invited, or spoken with. */
import { expect, it } from 'vitest';
import { toldIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

const tile = (name: string, mark = '') =>
  `<div class="RoomTile ${mark && 'RoomTile_unread'}"><div class="face"><span>${name[0]}</span><img src="data:,"></div><div class="RoomTile_name" title="${name}">${name}</div>${mark && `<div class="mark">${mark}</div>`}</div>`;
const part = (heading: string, count: string, ...tiles: string[]) =>
  `<div class="RoomList_part"><div class="RoomList_label_item"><span>${heading}</span>${count && `<div class="RoomList_count"><b>${count}</b></div>`}</div><div class="scroll"><div class="offset"><div>${tiles.join('')}</div></div></div></div>`;
const LOG = twoSpeak(['Rui', 'Tia Lu'], ['bom dia', 'olá', 'quem vem?', 'eu vou'], ['Mensagem', 'Enviar']);

it('are no rooms, and all who are below one that says so ask', () => {
  const told = toldIn(
    `<nav>${part('Invites', '2', tile('Hortense', '!'), tile('leo_p', '!'))}${part('Direct Messages', '', tile('Tia Lu'), tile('Nuno'))}${part('Rooms', '', tile('Coro da vila'), tile('Boleias'), tile('Futsal'))}</nav>${LOG}`,
  );
  expect(told.rooms).toEqual(['Coro da vila', 'Boleias', 'Futsal']);
  expect(told.prompts).toEqual(['Hortense', 'leo_p']);
});
