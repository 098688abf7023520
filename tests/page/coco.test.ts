import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import type { Sighting } from '../../src/page/index.ts';
import { readSites } from '../../src/sites/from-disk.ts';
import { practiceChat } from './support/practice-chat.ts';
import { passUntil, stopTime } from './support/time.ts';

const sites = readSites();
const site = sites.find(({ id }) => id === 'coco');
const engines = sites.filter(({ kind }) => kind === 'engine');
const max = { name: 'max_du_69', age: 34, town: 'LYON' };

let chat: ReturnType<typeof practiceChat>;
beforeEach(() => {
  stopTime();
  chat = practiceChat({ ...(site && { site }), engines, hold: (text) => text.includes('06') });
});
afterEach(() => {
  chat.stop.abort();
  vi.useRealTimers();
});

function kinds(sightings: readonly Sighting[], kind: Observation['kind']) {
  return sightings
    .filter(({ observation, redrawn }) => observation.kind === kind && !redrawn)
    .map((one) => one.observation);
}

it('finds the rooms with their counts and the members with age and town', async () => {
  const seen = await chat.seen();
  expect(kinds(seen, 'site')).toEqual([{ kind: 'site', site: 'coco', host: 'www.coco.gg' }]);
  expect(kinds(seen, 'room')).toContainEqual({ kind: 'room', text: 'lycéenne', count: 12 });
  expect(kinds(seen, 'room')).toHaveLength(10);
  expect(kinds(seen, 'member')).toContainEqual({
    kind: 'member',
    name: 'cherche_ado',
    age: 41,
    city: 'dep 75',
  });
  expect(kinds(seen, 'member')).toHaveLength(10);
  expect(chat.watch.state).toMatchObject({ reader: 'selectors', fellBack: false, site: 'coco' });
});

it('reports a redrawn list only as redrawn, and later rooms as new', async () => {
  await chat.seen();
  chat.practice.addRooms('collégienne');
  const seen = await chat.seen();
  expect(kinds(seen, 'room')).toEqual([{ kind: 'room', text: 'collégienne', count: 13 }]);
  expect(seen.filter(({ redrawn }) => redrawn)).toHaveLength(20);
  for (const { element } of seen) expect(element?.isConnected).toBe(true);
});

it('takes a tab that simply appears for a stranger who opens a private conversation', async () => {
  await chat.seen();
  chat.practice.stranger(max, 'salut');
  expect(kinds(await chat.seen(), 'prompt')).toEqual([
    { kind: 'prompt', name: 'max_du_69', conversation: 'coco/max_du_69' },
  ]);
  chat.practice.redraw();
  expect(kinds(await chat.seen(), 'prompt')).toEqual([]);
});

it('tells the age of whom a conversation is with when the page shows it, once', async () => {
  await chat.seen();
  chat.practice.stranger(max, 'salut');
  expect(kinds(await chat.seen(), 'correspondent')).toEqual([]);
  chat.practice.open('max_du_69');
  const told = kinds(await chat.seen(), 'correspondent');
  expect(told).toEqual([
    { kind: 'correspondent', name: 'max_du_69', age: 34, city: 'LYON', conversation: 'coco/max_du_69' },
  ]);
  chat.practice.stranger(max, 'ça va ?');
  chat.practice.open('Accueil');
  await chat.seen();
  chat.practice.open('max_du_69');
  expect(kinds(await chat.seen(), 'correspondent')).toEqual([]);
});

it('knows it from the list when the reader opened the conversation', async () => {
  await chat.seen();
  chat.click(chat.document.querySelector('#searchy input') as HTMLElement);
  chat.practice.stranger({ name: 'jojo85', age: 26, town: 'PARIS' }, 'salut');
  expect(kinds(await chat.seen(), 'correspondent')).toMatchObject([{ name: 'jojo85', age: 26 }]);
});

it('does not take a conversation that the reader opened for one', async () => {
  await chat.seen();
  const member = chat.document.querySelector('#searchy input') as HTMLElement;
  chat.click(member);
  expect(chat.document.querySelector('#ongun1')?.textContent).toBe('jojo85');
  expect(kinds(await chat.seen(), 'prompt')).toEqual([]);
});

it('reads a pane that is rewritten whole: each line once, the same line said twice as two', async () => {
  await chat.seen();
  chat.practice.stranger(max, 'tu as quel âge ?');
  chat.practice.open('max_du_69');
  for (let i = 0; i < 3; i++) chat.practice.redraw();
  chat.practice.stranger(max, 'tu as quel âge ?');
  const message = {
    kind: 'message',
    text: 'tu as quel âge ?',
    from: 'them',
    author: 'max_du_69',
    conversation: 'coco/max_du_69',
    where: 'private',
  };
  expect(kinds(await chat.seen(), 'message')).toEqual([message, message]);
});

it('does not report lines again when tabs that share the pane are switched', async () => {
  await chat.seen();
  const lea = { name: 'lea_cuisine', age: 19, town: 'LILLE' };
  chat.practice.stranger(max, 'salut');
  chat.practice.stranger(lea, 'salut');
  for (const name of ['max_du_69', 'lea_cuisine', 'Accueil', 'max_du_69', 'lea_cuisine']) {
    chat.practice.open(name);
    await chat.seen(20).then((seen) => chat.sightings.push(...seen));
  }
  const messages = kinds(await chat.seen(), 'message');
  expect(messages.map((one) => 'conversation' in one && one.conversation).sort()).toEqual([
    'coco/lea_cuisine',
    'coco/max_du_69',
  ]);
});

it('misses none of a burst of 500 messages', async () => {
  await chat.seen();
  const pane = chat.document.querySelector('#textum') as Element;
  const said = Array.from({ length: 500 }, (_, i) => `message ${i % 250}`);
  for (let count = 1; count <= said.length; count += 1 + (count % 40)) {
    pane.innerHTML = lines(said.slice(0, count));
    await Promise.resolve();
  }
  pane.innerHTML = lines(said);
  // However slow the machine: all of them come, and then no more.
  await vi.waitFor(
    () => expect(kinds(chat.sightings, 'message').length).toBeGreaterThanOrEqual(said.length),
    {
      timeout: 25_000,
      interval: 100,
    },
  );
  const texts = kinds(await chat.seen(600), 'message').map((one) => 'text' in one && one.text);
  expect(texts).toEqual(said);
}, 30_000);

function lines(texts: readonly string[]): string {
  return texts.map((text) => `<span class="c5">max: </span>${text}<br>`).join('');
}

it('knows who speaks in a room by the name in the address', async () => {
  await chat.seen();
  chat.act('salongo(101)');
  chat.practice.inRoom('cuisine', 'sandrine19', 'bonjour');
  chat.practice.inRoom('cuisine', 'lea14', 'coucou');
  const messages = kinds(await chat.seen(), 'message');
  expect(messages).toMatchObject([
    { text: 'bonjour', from: 'them', author: 'sandrine19', where: 'room' },
    { text: 'coucou', from: 'me', author: 'lea14', where: 'room' },
  ]);
});

it('reads age and town of the correspondent beside the conversation', async () => {
  await chat.seen();
  chat.practice.stranger(max, 'salut');
  chat.practice.open('max_du_69');
  const seen = (await chat.seen()).filter(({ observation }) => observation.kind === 'member');
  expect(seen).toEqual([
    { observation: { kind: 'member', name: 'max_du_69', age: 34, city: 'LYON' }, element: null },
  ]);
});

it('holds a draft back, then sends it when asked to', async () => {
  await chat.seen();
  chat.practice.stranger(max, 'salut');
  chat.practice.open('max_du_69');
  await chat.seen();
  chat.type('mon numéro : 06 39 98 00 00');
  expect(chat.enter()).toBe(false);
  expect(chat.composer.value).not.toBe('');
  expect(await passUntil(chat.watch.sendAnyway())).toBe('sent');
  expect(chat.composer.value).toBe('');
  const seen = await chat.seen();
  expect(kinds(seen, 'message')).toMatchObject([{ text: 'mon numéro : 06 39 98 00 00', from: 'me' }]);
  expect(chat.watch.composer()).toBe(chat.composer);
});

it('asks again at once when the reader took a draft back and sends the same', async () => {
  chat.stop.abort();
  const asked: string[] = [];
  chat = practiceChat({ ...(site && { site }), engines, hold: (text) => asked.push(text) > 0 });
  await chat.seen();
  chat.type('06 39 98 00 00');
  expect(chat.enter()).toBe(false);
  expect(chat.enter()).toBe(false);
  expect(asked).toHaveLength(1);
  chat.watch.takeBack();
  expect(chat.enter()).toBe(false);
  expect(asked).toHaveLength(2);
});

it('does not take the end of the key press that answered for a new attempt', async () => {
  await chat.seen();
  chat.type('06 39 98 00 00');
  expect(chat.enter()).toBe(false);
  chat.watch.takeBack();
  expect(chat.enter('keyup')).toBe(false);
  chat.type('bonjour');
  expect(chat.enter()).toBe(true);
});

it('judges one press of Enter once, however long it is held down', async () => {
  chat.stop.abort();
  const asked: string[] = [];
  chat = practiceChat({ ...(site && { site }), engines, hold: (text) => asked.push(text) > 0 });
  await chat.seen();
  chat.practice.stranger(max, 'salut');
  chat.practice.open('max_du_69');
  await chat.seen();
  chat.type('06 39 98 00 00');
  expect(chat.enter()).toBe(false);
  vi.setSystemTime(Date.now() + 60_000);
  expect(chat.enter('keypress')).toBe(false);
  expect(chat.enter('keyup')).toBe(false);
  expect(asked).toHaveLength(1);
  expect(await passUntil(chat.watch.sendAnyway())).toBe('sent');
});

it('reports a draft while it is typed, once', async () => {
  await chat.seen();
  chat.type('bonj');
  chat.type('bonjour');
  expect(kinds(await chat.seen(), 'draft')).toEqual([{ kind: 'draft', text: 'bonjour' }]);
  expect(chat.enter()).toBe(true);
});

it('leaves nothing running once it is aborted', async () => {
  await chat.seen();
  chat.stop.abort();
  chat.practice.stranger(max, 'salut');
  chat.practice.addRooms('nouvelle');
  chat.type('06');
  expect(chat.enter()).toBe(true);
  expect(await chat.seen()).toEqual([]);
});
