// @vitest-environment happy-dom
/** Conversations read by selectors while they live: lines that are named anew or shown later, and requests in their midst. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { watchPage } from '../../src/page/index.ts';
import { readSites } from '../../src/sites/from-disk.ts';
import { pass, stopTime } from './support/time.ts';

/** So many that only what comes below them is read. */
const said = Array.from({ length: 12 }, (_, at) => `message ${at}`);

let stop: AbortController;
beforeEach(() => {
  stopTime();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

async function watched(engine: string, html: string): Promise<Observation[]> {
  document.body.innerHTML = html;
  const seen: Observation[] = [];
  watchPage({
    document,
    url: new URL('https://chat.example.com/'),
    engines: readSites().filter(({ id }) => id === engine),
    signal: stop.signal,
    onSighting: ({ observation }) => seen.push(observation),
  });
  await pass(5000);
  return seen;
}

const textsOf = (seen: readonly Observation[]) =>
  seen.flatMap((one) => (one.kind === 'message' ? [one.text] : []));

it('tells what the reader sent once, though the server gives it another name', async () => {
  const line = (id: string, self: boolean, text: string) =>
    `<li class="mx_EventTile" data-event-id="${id}" data-self="${self}"><div class="mx_EventTile_line"><span class="mx_EventTile_body">${text}</span></div></li>`;
  const seen = await watched(
    'element',
    `<div class="mx_MatrixChat"><ol class="mx_RoomView_MessageList">${said.map((text, at) => line(`$${at}`, false, text)).join('')}</ol></div>`,
  );
  const list = document.querySelector('ol') as Element;
  for (const text of ['salut', 'ok', 'ok']) {
    const at = list.children.length;
    list.insertAdjacentHTML('beforeend', line(`~${at}`, true, text));
    const own = list.lastElementChild as Element;
    await pass(60);
    own.setAttribute('data-event-id', `$${at}`);
    own.classList.add('mx_EventTile_sent');
    list.insertAdjacentHTML('beforeend', line(`$${at + 1}`, false, `oui ${at}`));
    await pass(60);
    list.insertAdjacentHTML('beforeend', line(`$${at + 2}`, false, `non ${at}`));
    await pass(1500);
  }
  expect(textsOf(seen)).toEqual([
    ...[...said, 'salut', 'oui 12', 'non 12'],
    ...['ok', 'oui 15', 'non 15', 'ok', 'oui 18', 'non 18'],
  ]);
});

it('tells a request that comes below the lines of a conversation', async () => {
  const line = (kind: string, by: string, text: string) =>
    `<div class="message ${kind}"><span class="nick"><a>${by}</a></span><p class="text">${text}</p></div>`;
  const seen = await watched(
    'hack-chat',
    `<main id="messages">${said.map((text) => line('', 'tom', text)).join('')}</main><form id="chatform"><textarea id="chatinput"></textarea></form><ul id="users"><li><a>tom</a></li></ul>`,
  );
  const log = document.querySelector('#messages') as Element;
  for (const text of ['quelqu’un ?', 'allô']) {
    log.insertAdjacentHTML('beforeend', line('', 'tom', text));
    await pass(2000);
  }
  log.insertAdjacentHTML('beforeend', line('info', '*', 'Max_33 invited you to ?x7'));
  await pass(1500);
  expect(seen.flatMap((one) => (one.kind === 'prompt' ? [one.name] : []))).toEqual(['Max_33']);
});

it('tells rows that are drawn hidden when what they stand in is shown, though nothing in them changes', async () => {
  const bubble = (text: string, visibility: string) =>
    `<div class="bubble-container" style="visibility: ${visibility}"><div class="chat-bubble"><b class="username">tom33: </b><span class="message">${text}</span></div></div>`;
  const seen = await watched(
    'nitro',
    `<div class="nitro-chat-widget">${bubble('bonsoir', 'visible')}</div><div class="nitro-chat-input-container"><input class="chat-input"></div>`,
  );
  const widget = document.querySelector('.nitro-chat-widget') as Element;
  const texts = ['quelqu’un ici ?', 'je suis au parc', 'viens'];
  for (const text of texts) {
    widget.insertAdjacentHTML('beforeend', bubble(text, 'hidden'));
    await pass(50);
    (widget.lastElementChild as HTMLElement).style.visibility = 'visible';
    await pass(1500);
    widget.firstElementChild?.remove();
  }
  await pass(2000);
  expect(textsOf(seen)).toEqual(['bonsoir', ...texts]);
});
