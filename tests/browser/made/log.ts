import { type Drawing, escaped } from './drawing.ts';
import type { Way } from './rows/way.ts';

const SCROLL = 'overflow-y:auto;flex:1;min-height:0;height:560px;';

/** All that was said, in its box, with a line among it that nobody said. */
export function logOf(page: Drawing, way: Way): string {
  const rows = way.draw(page);
  if (page.looks.order === 'up') rows.reverse();
  putMark(page, rows);
  const role = page.lot.falls(0.15) ? ' role="log" aria-live="polite"' : '';
  const attributes = page.dress('log') + role;
  if (way.box) return way.box(rows.join(''), attributes, SCROLL);
  const list = page.looks.tag === 'li' ? page.lot.one(['ul', 'ol']) : 'div';
  const all = rows.join(page.lot.one(['', '\n']));
  const style = `${SCROLL}margin:0;padding:0`;
  if (page.lot.falls(0.6)) return `<${list}${attributes} style="${style}">${all}</${list}>`;
  return `<div${attributes} style="${style}"><${list}>${all}</${list}></div>`;
}

/** “New messages”, “… is typing”, a welcome, or a button for what is older. */
function putMark({ looks, said, talk }: Drawing, rows: string[]): void {
  const { mark, tag } = looks;
  if (mark === 'none') return;
  const text = escaped(mark === 'typing' ? `${talk.other} ${said.typing}` : said[mark]);
  const inner = mark === 'load' ? `<button>${text}</button>` : text;
  const box = `<${tag} style="display:block;text-align:center;color:#888">${inner}</${tag}>`;
  if (mark === 'unread') rows.splice(Math.floor(rows.length * 0.7), 0, box);
  else if (mark === 'typing') rows.push(box);
  else rows.unshift(box);
}
