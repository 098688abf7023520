/** Each message is a line of text, as a typewriter would write it. */
import { BLOCK, type Drawing, escaped } from '../drawing.ts';
import type { Line } from '../talk.ts';
import { clockTimes, type Way } from './way.ts';

/** @param line draws what stands between the times */
function lines(line: (page: Drawing, line: Line) => string): Way {
  return {
    draw: (page) =>
      page.lines.map((one, i) => page.row(i, `${page.before(i)} ${line(page, one)} ${page.after(i)}`, BLOCK)),
    isInline: true,
  };
}

const bold = (page: Drawing, line: Line, after = '') =>
  `<b${page.dress('name')} style="color:${page.colour(line.author)}">${page.called(line)}${after}</b>`;
const words = (page: Drawing, line: Line) => `<span${page.dress('text')}>${page.words(line)}</span>`;

export const colon = lines((page, line) => `${bold(page, line, ':')} ${words(page, line)}`);
export const colonAfter = lines(
  (page, line) =>
    `${page.badge(line.author)}<b style="color:${page.colour(line.author)}">${page.called(line)}</b>: ${page.words(line)}`,
);
export const strong = lines((page, line) => `<strong>${page.called(line)}</strong> ${page.words(line)}`);
export const says = lines(
  (page, line) => `<b>${page.called(line)}</b> ${page.said.says} : ${page.words(line)}`,
);
export const brackets = lines(
  (page, line) => `<span${page.dress('name')}>[${page.called(line)}]</span> ${page.words(line)}`,
);

const bracketed = (time: string) => time && `[${time}] `;

export const irc: Way = {
  draw: (page) =>
    page.lines.map((line, i) => {
      const time = page.time(i) && `<span${page.dress('time')}>[${page.time(i)}]</span> `;
      const name = `<span${page.dress('name')}>&lt;${page.called(line)}&gt;</span>`;
      return page.row(i, `${time}${name} ${words(page, line)}`, BLOCK);
    }),
  settle: clockTimes,
  isInline: true,
};

export const plainIrc: Way = {
  draw: (page) =>
    page.lines.map((line, i) =>
      page.row(i, `${bracketed(page.time(i))}&lt;${page.called(line)}&gt; ${page.words(line)}`, BLOCK),
    ),
  settle: clockTimes,
  isInline: true,
};

/** One text that holds all lines. */
export const oneText: Way = {
  draw: (page) =>
    page.lines.map(
      (line, i) => `${bracketed(page.time(i))}&lt;${page.called(line)}&gt; ${escaped(line.text)}\n`,
    ),
  box: (rows, attributes, style) => `<pre${attributes} style="${style}">${rows}</pre>`,
  settle: (looks) => ({ ...clockTimes(looks), days: 'none' }),
  isFixed: true,
};

export const lineBreaks: Way = {
  draw: (page) =>
    page.lines.map((line, i) => {
      const time = page.isTimeFirst ? `<span>${page.time(i)}</span> ` : '';
      return `${time}<b style="color:${page.colour(line.author)}">${page.called(line)}:</b> ${page.words(line)}<br>`;
    }),
  isFixed: true,
};
