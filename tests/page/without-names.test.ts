/**
 * Pages whose classes, ids and data tell nothing, as tools for styles make them: each page of tests/pages is read once more with
 * letters in the place of each such name, the same for the same. Some cannot be told then: how many lines are is counted over all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { readOnce } from '../../src/page/index.ts';

const FOLDER = `${import.meta.dirname}/../pages`;
const ADDRESS = new URL('https://chat.example.com/');
/** Of the lines that are read with names, so many are without: raise it where more are. */
const LEAST_READ = 0.85;
/** Of what is told as a line without names, so much is none, or of somebody else. */
const MOST_FALSE = 0.1;

/** FNV-1a, as letters that spell no word that a page would use. */
function letters(name: string): string {
  let hash = 2166136261;
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 16777619) >>> 0;
  return `x${hash.toString(36)}`;
}

const IDS = new Set(['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls']);

/** Names in style sheets are replaced, too: what they hide stays hidden. */
function nameless(document: Document): void {
  for (const style of document.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replace(
      /([.#])(-?[a-z_][\w-]*)(?=[^{}]*\{)/gi,
      (_, sign, name) => `${sign}${letters(name)}`,
    );
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      if (name === 'class' || IDS.has(name))
        element.setAttribute(name, value.split(/\s+/).filter(Boolean).map(letters).join(' '));
      else if (name.startsWith('data-')) element.removeAttribute(name);
    }
}

function linesIn(found: readonly Observation[]): string[] {
  return found.flatMap((one) => (one.kind === 'message' ? `${one.author ?? one.from}: ${one.text}` : []));
}

/** Every page one after the other: a third of that alone on two cores, in milliseconds. */
const LONGEST = 120_000;

it(
  'most lines are read all the same',
  async () => {
    let [all, read, told] = [0, 0, 0];
    for (const page of readdirSync(FOLDER).filter((name) => /^unknown-.*\.html$/.test(name))) {
      const expected = JSON.parse(readFileSync(`${FOLDER}/${page.replace('.html', '.json')}`, 'utf8'));
      const window = new Window({ url: ADDRESS.href });
      window.document.write(readFileSync(`${FOLDER}/${page}`, 'utf8'));
      const document = window.document as unknown as Document;
      nameless(document);
      const left = linesIn(expected.generic ?? []);
      const lines = linesIn(readOnce(document, ADDRESS));
      all += left.length;
      told += lines.length;
      for (const line of lines)
        if (left.includes(line)) {
          left.splice(left.indexOf(line), 1);
          read++;
        }
      await window.happyDOM.close();
    }
    expect(read / all, `${read} of ${all} lines`).toBeGreaterThanOrEqual(LEAST_READ);
    expect((told - read) / told, `${told - read} false`).toBeLessThanOrEqual(MOST_FALSE);
  },
  LONGEST,
);
