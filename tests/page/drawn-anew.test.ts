// @vitest-environment happy-dom
/** A page that draws all of its lines anew at each message, under a heading that says more than a name. */
import { beforeAll, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window));

it('tells each line once, of one conversation', async () => {
  const line = (at: number) =>
    `<div class="line ${at % 3 ? 'received' : 'sent'}"><b class="name">${at % 3 ? 'Odile' : 'Moi'}</b><p>il pleut ici, ${at}</p></div>`;
  const lines = (count: number) => Array.from({ length: count }, (_, at) => line(count - at)).join('');
  document.body.innerHTML = `<main><h2>Discussion avec Odile</h2><div class="head"><span>Odile</span></div><div class="chat-lines" style="overflow:auto">${lines(6)}</div><textarea placeholder="Message"></textarea></main>`;
  const stop = new AbortController();
  const seen: string[] = [];
  watchPage({
    document,
    url: new URL('https://chat.example.com/'),
    engines: [],
    signal: stop.signal,
    onSighting: ({ observation: one }) => {
      if (one.kind === 'message') seen.push(one.conversation ?? '');
    },
  });
  await vi.waitFor(() => expect(seen).toHaveLength(6), 5000);
  const log = document.querySelector('.chat-lines') as Element;
  for (let count = 7; count < 12; count++) {
    log.innerHTML = lines(count);
    await vi.waitFor(() => expect(seen.length).toBeGreaterThanOrEqual(count), 5000);
  }
  stop.abort();
  expect(seen).toHaveLength(11);
  expect(new Set(seen).size).toBe(1);
}, 30_000);
