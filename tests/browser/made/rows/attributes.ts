/** The name is no text of the page, or is said in an attribute too. */
import { DOT, escaped, FLEX } from '../drawing.ts';
import { trueNames, type Way } from './way.ts';

export const pictureTitle: Way = {
  draw: (page) =>
    page.lines.map(({ author }, i) => {
      const name = escaped(author);
      const picture = `<img src="${DOT}" width=32 height=32 alt="${name}" title="${name}">`;
      return page.row(i, `${picture}<div${page.dress('body')}>${page.text(i)}${page.stamp(i)}</div>`, FLEX);
    }),
  settle: (looks) => ({ ...trueNames(looks), status: 'none' }),
};

export const dataAuthor: Way = {
  draw: (page) =>
    page.lines.map((line, i) => {
      const { tag } = page.looks;
      const inner = `<div${page.dress('body')}>${page.text(i)}${page.stamp(i)}</div>`;
      return `${page.lead(i)}<${tag}${page.dress('row', page.own(line))} data-author="${escaped(line.author)}" style="${FLEX}${page.side(line)}">${inner}</${tag}>`;
    }),
  settle: (looks) => ({ ...trueNames(looks), status: 'none' }),
};

export const label: Way = {
  draw: (page) =>
    page.lines.map((line, i) => {
      const { tag } = page.looks;
      const said = `${page.called(line)}, ${page.clock(i)}: ${escaped(line.text)}`;
      const inner = `<div><div>${page.name(line)} ${page.after(i)}</div>${page.text(i)}</div>`;
      return `${page.lead(i)}<${tag}${page.dress('row', page.own(line))} aria-label="${said}" style="${FLEX}${page.side(line)}">${page.picture(line.author)}${inner}</${tag}>`;
    }),
};
