import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { readOnce } from '../../src/page/index.ts';
import { readSites } from '../../src/sites/from-disk.ts';

/** Each page of tests/pages stands beside what is to be read from it, by selectors where it has some and without. */
const FOLDER = `${import.meta.dirname}/../pages`;
const ADDRESS = new URL('https://chat.example.com/');
const sites = readSites();
const engines = sites.filter((site) => site.kind === 'engine');
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

describe.each(pages)('%s', (page) => {
  // A page that is called as a listed site stands at its address.
  const site = sites.find(({ id, kind }) => id === page && kind !== 'engine');
  const url = site ? new URL(`https://${site.hosts[0]}/`) : ADDRESS;
  const expected: Record<string, Observation[]> = JSON.parse(readFileSync(`${FOLDER}/${page}.json`, 'utf8'));

  it.each(Object.keys(expected))('is read as expected by %s', async (reader) => {
    const window = new Window({ url: url.href });
    window.document.write(readFileSync(`${FOLDER}/${page}.html`, 'utf8'));
    const document = window.document as unknown as Document;
    growTrees(document);
    const isBySelectors = reader === 'selectors';
    const found = readOnce(document, url, isBySelectors ? site : undefined, isBySelectors ? engines : []);
    expect(found).toEqual(expected[reader]);
    await window.happyDOM.close();
  });
});

/** What a browser does of itself where a page is written with trees in it, and happy-dom does not. */
function growTrees(part: ParentNode): void {
  for (const template of part.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const tree = template.parentElement?.attachShadow({ mode: 'open' });
    tree?.append(template.content);
    template.remove();
    if (tree) growTrees(tree);
  }
}
