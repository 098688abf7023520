import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { ensure } from '../../src/tools/browsers.ts';
import { readBare, readInChromium } from '../../src/tools/saved-page.ts';

const url = new URL('https://chat.example.com/rooms/');
const LINES = ['bonjour tout le monde', 'salut zoé', 'qui est de Besançon ?', 'oui, moi', 'à ce soir'];

/** As a browser saves a page: its styles in a folder beside it, its scripts still there. */
const PAGE = `<!doctype html><title>Salon</title><link rel="stylesheet" href="salon_files/a.css">
<style>.copy { display: none }</style>
<div class="log" role="log">${LINES.map((text, i) => `<p><b>${i % 2 ? 'Karim' : 'Zoé'}</b> <span>${text}</span></p>`).join('')}
<p class="copy"><b>Copie</b> <span>par le style de la page</span></p>
<p class="linked"><b>Copie</b> <span>par le style à côté</span></p>
<noscript><p><b>Sans</b> <span>script</span></p></noscript></div>
<textarea placeholder="Votre message"></textarea><button>Envoyer</button>
<script>document.querySelector('.log').innerHTML += '<p><b>Un</b> <span>script</span></p>'</script>
<meta http-equiv="refresh" content="0; url=https://elsewhere.example.com/">`;

let folder: string;
const file = (name: string) => ({ file: join(folder, name), url, engines: [] });
const said = (found: readonly Observation[]) =>
  found.flatMap((one) => (one.kind === 'message' ? [one.text] : []));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-saved-'));
  await mkdir(join(folder, 'salon_files'));
  await writeFile(join(folder, 'salon_files/a.css'), '.linked { display: none }');
  await writeFile(join(folder, 'salon.html'), PAGE);
  await writeFile(join(folder, 'old.html'), `<meta charset="iso-8859-1">${PAGE}`, 'latin1');
});

afterAll(() => rm(folder, { recursive: true }));

test('in Chromium a saved page is read as it looked, and none of its scripts runs', async () => {
  expect(said(await readInChromium(file('salon.html'), ensure('chromium')))).toEqual(LINES);
});

test('without a browser the styles in the page count', async () => {
  expect(said(await readBare(file('salon.html')))).toEqual([...LINES, 'par le style à côté']);
});

test('a page that is not UTF-8 is read as what it is', async () => {
  expect(said(await readBare(file('old.html')))).toEqual([...LINES, 'par le style à côté']);
});
