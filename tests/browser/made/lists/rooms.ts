import { type Drawing, escaped } from '../drawing.ts';
import words from '../words.json' with { type: 'json' };

/** Ways to draw the rooms that a page has. */
export const ROOMS = {
  none: () => '',
  hash: (page) =>
    `<h3>${page.said.rooms}</h3><ul${page.dress('rooms')}>${each(page, (room) => `<li${page.dress('room')}${open(page, room)}><a href="#r"># ${escaped(room)}</a></li>`)}</ul>`,
  plain: (page) =>
    `<h3>${page.said.rooms}</h3><ul${page.dress('rooms')}>${each(page, (room) => `<li${page.dress('room')}${open(page, room)}>${escaped(room)}</li>`)}</ul>`,
  counts: (page) =>
    `<div>${page.said.rooms}</div><div${page.dress('rooms')}>${each(page, (room) => `<div${page.dress('room')}${open(page, room)}><span>${escaped(room)}</span> <span${page.dress('count')}>${count(page)}</span></div>`)}</div>`,
  parentheses: (page) =>
    `<div${page.dress('rooms')}><b>${page.said.rooms}</b>${each(page, (room) => `<a href="#r"${page.dress('room')} style="display:block">${escaped(room)} (${count(page)})</a>`)}</div>`,
  icons: (page) =>
    `<div${page.dress('rooms')}><h4>${page.said.rooms}</h4>${each(page, (room) => `<button${page.dress('room')} style="display:flex;width:100%"><svg width=16 height=16></svg><span>${escaped(room)}</span></button>`)}</div>`,
  select: (page) =>
    `<label>${page.said.room} <select${page.dress('rooms')}>${each(page, (room) => `<option${room === page.talk.title ? ' selected' : ''}>${escaped(room)}</option>`)}</select></label>`,
  tabs: (page) =>
    `<div role=tablist${page.dress('rooms')} aria-label="${page.said.rooms}">${each(page, (room) => `<button role=tab aria-selected=${room === page.talk.title}>#${escaped(room)}</button>`)}</div>`,
  headed: (page) => {
    const group = (title: string, rooms: readonly string[]) =>
      `<div><h4>${title}</h4>${rooms.map((room) => `<div${page.dress('room')}>${escaped(room)}</div>`).join('')}</div>`;
    const { publicRooms, privateRooms } = page.said;
    const { rooms } = page.talk;
    return `<div${page.dress('rooms')}>${group(publicRooms, rooms.slice(0, 3))}${group(privateRooms, rooms.slice(3))}</div>`;
  },
  table: (page) =>
    `<table${page.dress('rooms')}><tr><th>${page.said.room}</th><th>${page.said.people}</th></tr>${each(page, (room) => `<tr${page.dress('room')}><td>${escaped(room)}</td><td>${count(page)}</td></tr>`)}</table>`,
  /** Each with what was said there last. */
  inbox: (page) =>
    `<h3>${page.said.groups}</h3><div${page.dress('rooms')}>${each(page, (room, i) => {
      const last = `${escaped(page.lot.one(page.talk.people))}: ${escaped(page.lot.one(words.texts))}`;
      return `<div${page.dress('room')}${open(page, room)}><div><b>${escaped(room)}</b> <small>${page.clock(i)}</small></div><div style="color:#777;white-space:nowrap;overflow:hidden;width:180px">${last}</div></div>`;
    })}</div>`,
} satisfies Record<string, (page: Drawing) => string>;

const each = (page: Drawing, draw: (room: string, i: number) => string) => page.talk.rooms.map(draw).join('');
const count = (page: Drawing) => page.lot.below(60) + 1;
const open = (page: Drawing, room: string) =>
  room === page.talk.title ? ' aria-current="page" style="background:#def"' : '';
