// @vitest-environment happy-dom
/** What is rewritten whole again and again is not walked through each time; trees that come in it are found all the same. */
import { afterEach, expect, it, vi } from 'vitest';
import { keepNatives } from '../../src/page/natives.ts';
import { Observing } from '../../src/page/observing.ts';
import { Scope } from '../../src/page/scope.ts';

const end = new AbortController();
afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
});
const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));
const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `<span>ligne ${i}</span><br>`).join('');

it('enters a pane that is rewritten at each message twice a second', async () => {
  keepNatives(window);
  document.body.innerHTML = '<div id="pane"></div>';
  const pane = document.querySelector('#pane') as Element;
  const scope = new Scope(document, new URL('https://chat.example.com/'));
  const enter = vi.spyOn(scope, 'enter');
  const changed = vi.fn();
  const tell = { added: () => undefined, changed, opened: () => {} };
  new Observing(scope, end.signal, tell).start(() => {});
  for (let i = 10; i < 60; i++) {
    pane.innerHTML = lines(i);
    await wait(0);
  }
  expect(changed.mock.calls.length).toBeGreaterThan(40);
  const entered = () => enter.mock.calls.filter(([one]) => one === pane).length;
  expect(entered()).toBeLessThan(5);
  pane.innerHTML = `${lines(60)}<div id="host"></div>`;
  (document.querySelector('#host') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>dedans</p>';
  await vi.waitUntil(() => scope.all('p').length === 1, { timeout: 5000 });
});
