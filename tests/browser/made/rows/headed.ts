/** Each message has its name, above or beside what is said. */
import { BLOCK, type Drawing, FLEX } from '../drawing.ts';
import { trueNames, type Way } from './way.ts';

const each = (page: Drawing, draw: (i: number) => string) => page.lines.map((_, i) => draw(i));
const time = (page: Drawing, i: number) => page.before(i) || page.after(i);

/** A picture, and beside it a name, a time and what is said. */
function withPicture(page: Drawing, i: number): string {
  const line = page.line(i);
  return `${page.picture(line.author)}<div${page.dress('body')}><div>${page.before(i)}${page.name(line)} ${page.after(i)}</div>${page.text(i)}${page.acts(i)}${page.status(line)}</div>`;
}

export const head: Way = {
  draw: (page) => each(page, (i) => page.row(i, withPicture(page, i), FLEX)),
};

export const headTime: Way = {
  draw: (page) =>
    each(page, (i) =>
      page.row(
        i,
        `<div>${page.name(page.line(i))}${time(page, i)}</div>${page.text(i)}${page.acts(i)}`,
        BLOCK,
      ),
    ),
};

export const cards: Way = {
  draw: (page) =>
    each(page, (i) => {
      const line = page.line(i);
      const top = `<header>${page.picture(line.author)}${page.name(line)}<span style="flex:1"></span>${time(page, i)}</header>`;
      const inner = `${top}<section>${page.text(i)}</section><footer>${page.acts(i)}</footer>`;
      return page.row(i, inner, 'display:block;border:1px solid #ddd;margin:4px;');
    }),
};

export const deep: Way = {
  draw: (page) =>
    each(page, (i) => {
      const line = page.line(i);
      const top = `<div><div>${page.name(line)}</div><div>${time(page, i)}</div></div>`;
      const inner = `<div><div>${page.picture(line.author)}</div><div>${top}<div><div><div>${page.text(i)}</div></div></div></div></div>`;
      return page.row(i, inner + page.acts(i), BLOCK);
    }),
};

/** The name stands under the picture. */
export const caption: Way = {
  draw: (page) =>
    each(page, (i) => {
      const line = page.line(i);
      const figure = `<figure style="margin:0;width:80px;flex:none">${page.picture(line.author)}<figcaption${page.dress('name')}>${page.called(line)}</figcaption></figure>`;
      return page.row(i, `${figure}<div${page.dress('body')}>${page.text(i)}${time(page, i)}</div>`, FLEX);
    }),
};

export const below: Way = {
  draw: (page) =>
    each(page, (i) => {
      const under = `<div style="font-size:11px">${page.name(page.line(i))} ${time(page, i)}</div>`;
      return page.row(i, `<div${page.dress('body')}>${page.text(i)}${under}</div>`, FLEX);
    }),
};

export const atTheRight: Way = {
  draw: (page) =>
    each(page, (i) => {
      const right = `<div style="width:140px;text-align:right">${page.name(page.line(i))}<div>${time(page, i)}</div></div>`;
      return page.row(i, `<div style="flex:1">${page.text(i)}</div>${right}`, FLEX);
    }),
  settle: () => ({ status: 'none' }),
};

export const twoLines: Way = {
  draw: (page) =>
    each(page, (i) => {
      const line = page.line(i);
      const top = `<div${page.dress('head')}><span>${page.nick(line)}</span> · <span>${page.time(i) || 'web'}</span></div>`;
      return page.row(i, `${top}<div>${page.words(line)}</div>`, BLOCK);
    }),
};

/** Each word stands in an element of its own. */
export const wordByWord: Way = {
  draw: (page) =>
    each(page, (i) => {
      const line = page.line(i);
      const words = line.text.split(' ').map((word) => `<span>${page.words({ ...line, text: word })}</span>`);
      const top = `<div>${page.name(line)} ${time(page, i)}</div>`;
      return page.row(i, `${top}<div${page.dress('text')}>${words.join(' ')}</div>`, BLOCK);
    }),
};

/** A heading for those who hear the page says the name and the time once more. */
export const forHearing: Way = {
  draw: (page) =>
    each(page, (i) => {
      const heading = `<h6 style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${page.said.from} ${page.called(page.line(i))} ${page.clock(i)}</h6>`;
      return page.row(i, heading + withPicture(page, i), FLEX);
    }),
};

export const bubbles: Way = {
  draw: (page) =>
    each(page, (i) => {
      const line = page.line(i);
      const isAside = line.isMine && page.looks.own === 'side';
      const name = page.isNameless || isAside ? '' : `<div>${page.name(line)}</div>`;
      const style = `max-width:60%;background:${line.isMine ? '#cde' : '#eee'};border-radius:12px;padding:6px`;
      const bubble = `<div${page.dress('body')} style="${style}">${name}${page.text(i)}<div>${time(page, i)}${page.status(line)}</div></div>`;
      return page.row(i, (isAside ? '' : page.picture(line.author)) + bubble + page.acts(i), FLEX);
    }),
  mayBeNameless: true,
};

export const spans: Way = {
  draw: (page) =>
    each(page, (i) => {
      const line = page.line(i);
      const inner = `<span style="display:block;font-weight:bold">${page.nick(line)}</span><span style="display:block">${page.words(line)}</span><span style="display:block;font-size:10px">${page.time(i)}</span>`;
      return page.row(i, `<span style="display:block">${inner}</span>`, BLOCK);
    }),
  settle: trueNames,
};

export const ownElements: Way = {
  draw: (page) =>
    each(page, (i) => {
      const line = page.line(i);
      const when = page.time(i) && `<chat-time>${page.time(i)}</chat-time>`;
      const inner = `<chat-author${page.dress('name')}>${page.nick(line)}</chat-author><chat-text${page.dress('text')} style="flex:1">${page.words(line)}</chat-text>${when}`;
      const style = `display:flex;padding:4px;${page.side(line)}`;
      return `${page.lead(i)}<chat-message${page.dress('row', page.own(line))} style="${style}">${inner}</chat-message>`;
    }),
  settle: trueNames,
};

/** Each row is a tree of its own, which is open. */
export const shadow: Way = {
  draw: (page) =>
    each(page, (i) => {
      const line = page.line(i);
      const when = page.time(i) && `<time>${page.time(i)}</time>`;
      const inner = `<div class="r"><b class="n">${page.nick(line)}</b> <span class="t">${page.words(line)}</span> ${when}</div>`;
      return `${page.lead(i)}<x-message${page.dress('row', page.own(line))} style="${BLOCK}${page.side(line)}"><template shadowrootmode="open">${inner}</template></x-message>`;
    }),
  settle: trueNames,
};

/** The last comes first in the page, and is drawn below. */
export const reversed: Way = {
  draw: (page) => head.draw(page).reverse(),
  box: (rows, attributes, style) =>
    `<div${attributes} style="${style}display:flex;flex-direction:column-reverse">${rows}</div>`,
  settle: () => ({ days: 'none', joins: 'none' }),
  isFixed: true,
};

/** Rows that stand where a script puts them, as where only those in sight are drawn. */
export const placed: Way = {
  draw: (page) =>
    each(page, (i) => {
      const line = page.line(i);
      const style = `position:absolute;left:0;right:0;height:52px;top:${i * 56}px;${page.side(line)}`;
      return `<div${page.dress('row', page.own(line))} style="${style}">${withPicture(page, i)}</div>`;
    }),
  box: (rows, attributes, style) =>
    `<div${attributes} style="${style}"><div style="position:relative;height:${rows.split('position:absolute').length * 56}px">${rows}</div></div>`,
  settle: () => ({ acts: 'none', quote: 'none' }),
  isFixed: true,
};

/** Each day has its own box. */
export const dayBoxes: Way = {
  draw: (page) => {
    const rows = head.draw(page);
    const box = (title: string, of: string[]) =>
      `<div${page.dress('turn')}><div${page.dress('day')} style="text-align:center">${title}</div>${of.join('')}</div>`;
    return [box(page.said.yesterday, rows.slice(0, page.half)), box(page.said.today, rows.slice(page.half))];
  },
  settle: () => ({ days: 'none' }),
  isFixed: true,
};
