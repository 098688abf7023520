// @vitest-environment happy-dom
/** Rooms under their heading, and below it those whom the reader writes to, in one box that is called the rooms' list. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const room = (sign: string, name: string, unread = '') =>
  `<div class="c-room"><span>${sign}</span><span>${name}</span><span class="c-room-unread">${unread}</span></div>`;
const person = (name: string, isOpen = false) =>
  `<div class="c-dm-user${isOpen ? ' active' : ''}"><div class="c-dm-avatar">${name.slice(0, 1).toUpperCase()}</div><span>${name}</span></div>`;
const rooms = [
  room('💬', 'General'),
  room('🎯', 'Ventas', '3'),
  room('⚙', 'Cocina'),
  room('⚡', '⚡ Avisos', '1'),
];
const people = [person('Pilar Gómez', true), person('beto_7'), person('Xavi'), person('Marisol T.')];
const side = `<div class="c-sidebar" id="c-rooms-list"><div class="c-sidebar-section">Canales</div>${rooms.join('')}<div class="c-sidebar-section">Directos</div><div id="c-dm-list">${people.join('')}</div></div>`;
const line = (name: string, text: string) =>
  `<div class="c-msg"><div class="c-msg-header"><span class="c-msg-name">${name}</span></div><div class="c-bubble">${text}</div></div>`;
const lines = [
  line('Pilar Gómez', '¿comemos juntas?'),
  line('Lucía', 'sí, ¿a qué hora?'),
  line('Pilar Gómez', 'a las dos'),
  line('Pilar Gómez', 'o dos y cuarto'),
  line('Lucía', 'mejor y cuarto'),
  line('Pilar Gómez', 'ok'),
  line('Lucía', 'hay flan de ayer'),
];
const bars = (...texts: string[]) =>
  texts.map((text) => `<div class="c-bar"><div>${text}</div><div>Conversación privada</div></div>`).join('');
const main = (over: string) =>
  `<div class="c-main">${over}<div class="c-messages" role="log">${lines.join('')}</div><div class="c-input"><textarea placeholder="Mensaje"></textarea><button>Enviar</button></div></div>`;

it('are told apart', () => {
  expect(listsIn(side + main(''))).toEqual({
    rooms: ['General', 'Ventas', 'Cocina', '⚡ Avisos'],
    members: ['Pilar Gómez', 'beto_7', 'Xavi', 'Marisol T.'],
  });
});

it('and what says that only two see a conversation is no channel that is locked', () => {
  const over = bars('🔒 Pilar Gómez', '🔒 Mensaje privado — solo visible para ti y este usuario');
  expect(listsIn(main(over)).rooms).toEqual([]);
});
