// @vitest-environment happy-dom
/** How many speak in a conversation says where it is, and comes out while it goes on. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MessageObservation } from '../../src/engine/observation.ts';
import { isBot } from '../../src/page/by-structure/log/whispers.ts';
import { watchPage } from '../../src/page/index.ts';
import { pass, stopTime } from './support/time.ts';

let stop = new AbortController();
beforeEach(() => {
  stop = new AbortController();
  stopTime();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const row = (name: string, text: string) =>
  `<div class="row"><b class="who">${name}</b><p class="text">${text}</p></div>`;

/** What is told of a conversation whose box and heading are called so, with three lines there and these that come. */
async function told(box: string, heading: string, ...come: [name: string, text: string][]) {
  document.body.innerHTML = `<main class="${box}"><h2 class="title">${heading}</h2><div class="messages">${row('lea', 'bonjour')}${row('tom', 'salut')}${row('lea', 'ça va ?')}</div><textarea></textarea></main>`;
  const seen = watched();
  await pass(3000);
  for (const [name, text] of come) {
    document.querySelector('.messages')?.insertAdjacentHTML('beforeend', row(name, text));
    await pass(1500);
  }
  return seen;
}

function watched() {
  const seen: MessageObservation[] = [];
  watchPage({
    document,
    url: new URL('https://chat.example.com/'),
    engines: [],
    signal: stop.signal,
    onSighting: ({ observation }) => observation.kind === 'message' && seen.push(observation),
  });
  return seen;
}

it.each(['talk', 'private'])(
  'is a room where a third one speaks, and nothing is told twice: %s',
  async (box) => {
    const seen = await told(box, 'Café', ['zoe', 'me voilà'], ['tom', 'enfin']);
    expect(seen.map(({ text }) => text)).toEqual(['bonjour', 'salut', 'ça va ?', 'me voilà', 'enfin']);
    expect(seen.slice(-2).map(({ where }) => where)).toEqual(['room', 'room']);
    expect(new Set(seen.map(({ conversation }) => conversation)).size).toBe(1);
  },
);

it('is none where it is called as one of two who speak, whatever stands around it is called', async () => {
  const seen = await told('room', 'lea', ['lea', 'tu es où ?']);
  expect(seen.at(-1)).toMatchObject({ where: 'private', author: 'lea' });
});

it('is a room where two speak who are not the reader, and the reader is told apart', async () => {
  const bubble = (side: string, name: string, text: string) =>
    `<div class="message ${side}"><b class="who">${name}</b><p class="text">${text}</p></div>`;
  const lines = `${bubble('incoming', 'lea', 'bonjour')}${bubble('outgoing', 'max', 'salut')}${bubble('incoming', 'tom', 'ça va ?')}`;
  document.body.innerHTML = `<main><div class="messages">${lines}</div><textarea></textarea></main>`;
  const seen = watched();
  await pass(3000);
  expect(seen.map(({ where }) => where)).toEqual(['room', 'room', 'room']);
});

it('is none where beside two people only the page itself speaks', async () => {
  const seen = await told('talk', 'Papotage', ['ChatBot', 'il pleut à Lyon'], ['tom', 'encore']);
  expect(seen.map(({ where }) => where).filter((one) => one === 'room')).toEqual([]);
});

it('is told no line twice, where fewer speak in what is shown of it now, and it has no name', async () => {
  const seen = await told('talk', '', ['zoe', 'me voilà']);
  stop.abort();
  stop = new AbortController();
  const again = watched();
  await pass(3000);
  const messages = document.querySelector('.messages') as Element;
  messages.innerHTML = row('lea', 'ça va ?') + row('lea', 'on commence') + row('lea', 'oui');
  await pass(1500);
  expect(seen.map(({ text }) => text)).toEqual(['bonjour', 'salut', 'ça va ?', 'me voilà']);
  expect(again.map(({ text }) => text)).toEqual([
    'bonjour',
    'salut',
    'ça va ?',
    'me voilà',
    'on commence',
    'oui',
  ]);
});

it.each(['ChatBot', 'chatbot', 'InfoBot', 'la-bot', 'Système'])('%s is a program', (name) =>
  expect(isBot(name)).toBe(true),
);

it.each(['Talbot', 'Abbot', 'lea', 'botaniste'])('%s is somebody', (name) => expect(isBot(name)).toBe(false));
