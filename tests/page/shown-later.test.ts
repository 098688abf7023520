// @vitest-environment happy-dom
/** Rows that a page draws hidden, measures, and shows by what they stand in: bubbles over people's heads in games. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/page/index.ts';
import { readSites } from '../../src/sites/from-disk.ts';
import { pass, stopTime } from './support/time.ts';

const engines = readSites().filter(({ id }) => id === 'nitro');
const stop = new AbortController();
beforeEach(stopTime);
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const bubble = (text: string, visibility: string) =>
  `<div class="bubble-container" style="visibility: ${visibility}"><div class="chat-bubble"><b class="username">tom33: </b><span class="message">${text}</span></div></div>`;

it('are read when they are shown, though nothing in them changes', async () => {
  document.body.innerHTML = `<div class="nitro-chat-widget">${bubble('bonsoir', 'visible')}</div><div class="nitro-chat-input-container"><input class="chat-input"></div>`;
  const widget = document.querySelector('.nitro-chat-widget') as Element;
  const seen: string[] = [];
  watchPage({
    document,
    url: new URL('https://game.example.com/'),
    engines,
    signal: stop.signal,
    onSighting: ({ observation }) => observation.kind === 'message' && seen.push(observation.text),
  });
  await pass(5000);
  for (const text of ['quelqu’un ici ?', 'je suis au parc', 'viens']) {
    widget.insertAdjacentHTML('beforeend', bubble(text, 'hidden'));
    await pass(50);
    (widget.lastElementChild as HTMLElement).style.visibility = 'visible';
    await pass(1500);
    widget.firstElementChild?.remove();
  }
  await pass(2000);
  expect(seen).toEqual(['bonsoir', 'quelqu’un ici ?', 'je suis au parc', 'viens']);
});
