// @vitest-environment happy-dom
/** Chat software that changed its markup: whichever selector finds nothing any more, each kind of thing is still read. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { readOnce, watchPage } from '../../src/page/index.ts';
import { readSites } from '../../src/sites/from-disk.ts';
import { pass, stopTime } from './support/time.ts';

const url = new URL('https://chat.example.com/');
const engines = readSites().filter(({ kind }) => kind === 'engine');
const KINDS = { rooms: 'room', members: 'member', messages: 'message' } as const;
/** Without these, rows are read all the same, with less said of them. */
const DISPENSABLE = ['id', 'mine', 'theirs', 'without', 'count', 'age', 'city'];

let stop: AbortController;
beforeEach(() => {
  stopTime();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

function show(page: string): void {
  document.body.innerHTML = readFileSync(`tests/pages/${page}.html`, 'utf8').split('</title>')[1] ?? '';
}

/** @param late what comes only after the rest was read */
async function watched(page: string, read: typeof engines, late?: string): Promise<Observation[]> {
  show(page);
  const place = document.createComment('');
  const tab = late ? document.querySelector(late) : undefined;
  tab?.replaceWith(place);
  const seen: Observation[] = [];
  const onSighting = ({ observation }: { observation: Observation }) => seen.push(observation);
  const { signal } = stop;
  watchPage({ document, url, engines: read, signal, onSighting });
  await pass(8000);
  if (tab) place.replaceWith(tab);
  await pass(tab ? 8000 : 0);
  stop.abort();
  stop = new AbortController();
  return seen;
}

/** The same, seen once for each page: what is compared to is no other for another selector that is broken. */
function oncePerPage(): typeof watched {
  const known = new Map<string, Promise<Observation[]>>();
  return (page, ...more) => {
    const seen = known.get(page) ?? watched(page, ...more);
    known.set(page, seen);
    return seen;
  };
}
const watchedByStructure = oncePerPage();
const watchedWhole = oncePerPage();

/** The engine, its selector for one thing broken. */
function without(
  id: string,
  part: keyof typeof KINDS | 'conversation' | 'tabs',
  key: string,
): typeof engines {
  const engine = structuredClone(engines.find((one) => one.id === id));
  for (const one of [engine?.selectors?.[part]].flat()) Object.assign(one ?? {}, { [key]: '.gone-since' });
  return engine ? [engine] : [];
}

const cases = ['hack-chat', 'the-lounge-query', 'converse-private', 'element', 'kiwi-irc'].flatMap((page) => {
  const id = page.replace(/-(query|private)$/, '');
  const selectors = engines.find((one) => one.id === id)?.selectors;
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((part) =>
    Object.keys([selectors?.[part]].flat()[0] ?? {})
      .filter((key) => !DISPENSABLE.includes(key))
      .map((key) => [page, id, part, key] as const),
  );
});

describe('chat software whose selectors are out of date', () => {
  it.each(['the-lounge', 'converse'])('%s: messages without the box around them', async (id) => {
    const page = id === 'converse' ? 'converse-private' : 'the-lounge-query';
    const seen = await watched(page, without(id, 'conversation', 'box'));
    expect(seen.map(({ kind }) => kind)).toContain('message');
  });

  it.each(cases)('%s: %s without %s.%s', async (page, id, part, key) => {
    const isOfPart = ({ kind }: Observation) => kind === KINDS[part];
    const byStructure = (await watchedByStructure(page, [])).filter(isOfPart);
    const seen = (await watched(page, without(id, part, key))).filter(isOfPart);
    expect(seen.length).toBeGreaterThanOrEqual(Math.min(1, byStructure.length));
  });
});

/** Of these engines' test pages, one shows a private conversation that a stranger opened; what stands for it in the list. */
const asking = {
  candy: '[data-roomtype=chat]',
  'kiwi-irc': "[data-name='marc41']",
  'kiwi-irc-old': '.panellist li:last-child',
  qwebirc: '.tab-hilight-speech',
  'rocket-chat': "[href^='/direct/']",
};
const askingCases = Object.entries(asking).flatMap(([id, tab]) =>
  // Candy's tabs are told from their structure only where their place on the screen is known.
  (id === 'candy' ? ['private'] : ['row', 'name', 'private']).map((key) => [id, key, tab] as const),
);

describe('requests, where selectors for tabs are out of date', () => {
  it.each(askingCases)('%s: without tabs.%s', async (id, key, tab) => {
    const asking = (seen: Observation[]) => seen.flatMap((one) => (one.kind === 'prompt' ? [one.name] : []));
    const own = engines.filter((one) => one.id === id);
    expect(asking(await watchedWhole(id, own, tab))).toEqual([expect.stringContaining('Marc41')]);
    const broken = await watched(id, without(id, 'tabs', key), tab);
    expect(asking(broken)).toEqual([expect.stringContaining('Marc41')]);
  });
});

it('a site that moved to another engine than the one it is listed with is read by that', () => {
  show('kiwi-irc-old');
  const site = readSites().find(({ id }) => id === 'chaat');
  const found = readOnce(document, new URL('https://tchat.chaat.fr/kiwi/'), site, engines);
  expect(found).toContainEqual(expect.objectContaining({ kind: 'message', text: 'coucou', from: 'me' }));
});
