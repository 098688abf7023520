/** Who says more than one thing is named once. */
import { BLOCK, type Drawing, FLEX } from '../drawing.ts';
import type { Turn } from '../talk.ts';
import type { Way } from './way.ts';

const time = (page: Drawing, i: number) => page.before(i) || page.after(i);
const firstOf = ({ of }: Turn) => of[0] as number;

/** A row each; the first of a turn has the name. */
export const firstNamed: Way = {
  draw: (page) =>
    page.lines.map((line, i) => {
      const isFirst = page.turns.some((turn) => firstOf(turn) === i);
      const rest = page.text(i) + page.acts(i) + page.status(line);
      const indent = page.looks.picture === 'none' ? 0 : 40;
      if (!isFirst)
        return page.row(i, `<div${page.dress('body')} style="margin-left:${indent}px">${rest}</div>`, FLEX);
      const top = page.isNameless ? time(page, i) : `<div>${page.name(line)} ${time(page, i)}</div>`;
      return page.row(i, `${page.picture(line.author)}<div${page.dress('body')}>${top}${rest}</div>`, FLEX);
    }),
  isFixed: true,
  mayBeNameless: true,
};

/** A box for a turn, with a bubble for each thing said. */
export const boxes: Way = {
  draw: (page) =>
    page.turns.map((turn) => {
      const first = firstOf(turn);
      const line = page.line(first);
      const said = turn.of.map(
        (i) =>
          `<div${page.dress('row')}${page.marks(i)} style="background:#eee;border-radius:8px;margin:2px;padding:4px">${page.text(i)}${time(page, i)}</div>`,
      );
      const body = `<div${page.dress('body')}>${page.isNameless ? '' : page.name(line)}${said.join('')}</div>`;
      const { tag } = page.looks;
      return `${page.lead(first)}<${tag}${page.dress('turn', page.own(line))} style="${FLEX}${page.side(line)}">${page.picture(turn.author)}${body}</${tag}>`;
    }),
  isFixed: true,
  mayBeNameless: true,
};

export const listInTurn: Way = {
  draw: (page) =>
    page.turns.map((turn) => {
      const first = firstOf(turn);
      const line = page.line(first);
      const said = turn.of.map((i) => `<li${page.dress('row')}>${page.text(i)}</li>`).join('');
      const inner = `<div>${page.name(line)} ${time(page, first)}</div><ul style="list-style:none;margin:0">${said}</ul>`;
      const { tag } = page.looks;
      return `${page.lead(first)}<${tag}${page.dress('turn', page.own(line))} style="${BLOCK}${page.side(line)}">${inner}</${tag}>`;
    }),
  isFixed: true,
};

/** The name has a row of its own, among those of what is said. */
export const nameRow: Way = {
  draw: (page) => {
    const { tag } = page.looks;
    return page.turns.flatMap((turn) => {
      const first = firstOf(turn);
      const name = `${page.lead(first)}<${tag}${page.dress('turn')} style="${BLOCK}font-weight:bold">${page.nick(page.line(first))}</${tag}>`;
      const said = turn.of.map(
        (i) =>
          `<${tag}${page.dress('row')} style="display:block;padding:2px 12px">${page.words(page.line(i))}</${tag}>`,
      );
      return [name, ...said];
    });
  },
  settle: ({ own }) => (own === 'you' ? {} : { own: 'nick' }),
  isFixed: true,
};
