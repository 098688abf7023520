// @vitest-environment happy-dom
/** What is unread, by what pages of other languages call it, and by what a row carries for a style to show. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/page/index.ts';
import { pass, stopTime } from './support/time.ts';

let stop: AbortController;
let asking: string[];

beforeEach(stopTime);
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><form><input placeholder="Message"></form>`;

async function chat(rows: readonly string[]): Promise<void> {
  document.body.innerHTML = `${LOG}<h3>Connectés</h3><div id="people">${rows.join('')}</div>`;
  stop = new AbortController();
  asking = [];
  watchPage({
    document,
    url: new URL('https://chat.example.com/'),
    engines: [],
    signal: stop.signal,
    onSighting: ({ observation }) => observation.kind === 'prompt' && asking.push(observation.name),
  });
  await pass(3000);
}

async function comes(row: string): Promise<readonly string[]> {
  document.querySelector('#people')?.insertAdjacentHTML('beforeend', row);
  await pass(3000);
  return asking;
}

it('a number that is called one of messages, beside half of the others at most', async () => {
  const row = (name: string, many?: number) =>
    `<a href="?with=${name}"><div class="kisi"><img src="data:,">${many ? `<b class="mesaj_sayisi">${many}</b>` : ''}<div>${name}</div></div></a>`;
  await chat([row('lea'), row('tom'), row('Noor', 2), row('Yann')]);
  expect(await comes(row('Perrin', 1))).toEqual(['Perrin']);
  expect(await comes(row('Oriane', 1))).toEqual(['Perrin', 'Oriane']);
});

it('a row that carries how much is unread, around what is folded', async () => {
  const row = (name: string, many = '') =>
    `<div class="box" data-unread="${many}"><div class="user-head"><img src="data:,"><span>${name}</span></div><div style="display:none"><div></div><input placeholder="Message"></div></div>`;
  await chat(['lea', 'tom', 'Noor', 'Yann'].map((name) => row(name)));
  expect(await comes(row('Perrin'))).toEqual([]);
  expect(await comes(row('Oriane', '1'))).toEqual(['Oriane']);
});
