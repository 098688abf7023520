// @vitest-environment happy-dom
/** A page that draws all of its lines anew at each message, under a heading that says more than a name. */
import { beforeAll, expect, it } from 'vitest';
import { keepNatives } from '../../src/page/natives.ts';
import { watched } from './support/watched.ts';

beforeAll(() => keepNatives(window));

it('tells each line once, of one conversation', async () => {
  const line = (at: number) =>
    `<div class="line ${at % 3 ? 'received' : 'sent'}"><b class="name">${at % 3 ? 'Odile' : 'Moi'}</b><p>il pleut ici, ${at}</p></div>`;
  const lines = (count: number) => Array.from({ length: count }, (_, at) => line(count - at)).join('');
  document.body.innerHTML = `<main><h2>Discussion avec Odile</h2><div class="head"><span>Odile</span></div><div class="chat-lines" style="overflow:auto">${lines(6)}</div><textarea placeholder="Message"></textarea></main>`;
  const { said, until, stop } = watched();
  await until(6);
  const log = document.querySelector('.chat-lines') as Element;
  for (let count = 7; count < 12; count++) {
    log.innerHTML = lines(count);
    await until(count);
  }
  stop();
  expect(said).toHaveLength(11);
  expect(new Set(said.map(({ conversation }) => conversation)).size).toBe(1);
}, 30_000);
