/** Whatever way a page writes the time of day, it tells the same. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const ADDRESS = 'https://chat.example.com/';
const CLOCK = /(?<=>\s*)([01]?\d|2[0-3]):([0-5]\d)(?=\s*<)/g;
const pages = ['gamja', 'unknown-day-heads', 'unknown-ends', 'unknown-sticky'];
/** As Intl writes it in English, in Canada's French and, of a day, in a chat's words. */
const ways: readonly [string, (hours: string, minutes: string) => string][] = [
  ['8:41 PM', (hours, minutes) => `${Number(hours) % 12}:${minutes}\u202FPM`],
  ['20 h 41', (hours, minutes) => `${hours}\u00A0h\u00A0${minutes}`],
  ['Today at 8:41 PM', (hours, minutes) => `Today at ${Number(hours) % 12}:${minutes} PM`],
];

async function read(html: string) {
  const window = new Window({ url: ADDRESS });
  window.document.write(html);
  const found = readOnce(window.document as unknown as Document, new URL(ADDRESS), undefined, []);
  await window.happyDOM.close();
  return found;
}

describe.each(pages)('%s', (page) => {
  const html = readFileSync(`${import.meta.dirname}/../pages/${page}.html`, 'utf8');
  const asItIs = read(html);

  it.each(ways)('tells the same at %s', async (_, way) => {
    const written = html.replace(CLOCK, (_whole, hours, minutes) => way(hours, minutes));
    expect(written).not.toBe(html);
    expect(await read(written)).toEqual(await asItIs);
  });
});
