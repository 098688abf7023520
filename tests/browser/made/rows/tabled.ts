/** Messages in tables and lists of terms. */
import type { Way } from './way.ts';

const table = (rows: string, attributes: string, style: string) =>
  `<div${attributes} style="${style}"><table width="100%"><tbody>${rows}</tbody></table></div>`;

/** A column each for who, what and when. */
export const columns: Way = {
  draw: (page) =>
    page.lines.map((line, i) => {
      const when = page.time(i) && `<td${page.dress('time')}>${page.time(i)}</td>`;
      const who = `<td${page.dress('name')}>${page.picture(line.author)}${page.called(line)}</td>`;
      const cells = `${page.isTimeFirst ? when : ''}${who}<td${page.dress('text')}>${page.words(line)}</td>${page.isTimeFirst ? '' : when}`;
      return `<tr${page.dress('row', page.own(line))}${page.marks(i)}>${cells}</tr>`;
    }),
  box: table,
  isFixed: true,
};

/** Pictures in one column, all else in another. */
export const twoColumns: Way = {
  draw: (page) =>
    page.lines.map((line, i) => {
      const top = `<div>${page.name(line)}<span style="float:right">${page.stamp(i)}</span></div>`;
      return `<tr${page.dress('row', page.own(line))}><td width=40>${page.picture(line.author)}</td><td>${top}<div>${page.text(i)}</div></td></tr>`;
    }),
  box: table,
  isFixed: true,
};

export const terms: Way = {
  draw: (page) =>
    page.lines.map(
      (line, i) =>
        `<dt${page.dress('name')}>${page.called(line)} ${page.stamp(i)}</dt><dd${page.dress('text')}>${page.words(line)}</dd>`,
    ),
  box: (rows, attributes, style) => `<dl${attributes} style="${style}margin:0">${rows}</dl>`,
  isFixed: true,
};
