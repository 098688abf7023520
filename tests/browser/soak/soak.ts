/** Hours of traffic in minutes: a browser with the extension, and a chat in which everything happens at once. */
import type { Page } from 'playwright-core';
import { EXTENSIONS } from '../../../src/tools/build.ts';
import { serve } from '../../../src/tools/serve.ts';
import { COCO, COCO_HOST } from '../../bench/browser/pages.ts';
import { expectedOf, line, lot, people, pick, type Said } from './traffic.ts';
import { difference, type Soaked, startVigie, toldOf, type Visit } from './vigie.ts';

const PEOPLE = 12;
/** A visit of the chat lasts so long, in milliseconds; then its reader goes elsewhere and comes back. */
const VISIT = 9000;

interface Practice {
  stranger(person: object, text?: string): void;
  inRoom(room: string, name: string, text: string): void;
  open(name: string): void;
  redraw(): void;
}

/** @param seconds about so long it lasts, the opening and closing of the browser left out */
export async function soak(seconds: number, seed = 1): Promise<Soaked> {
  const random = lot(seed);
  const chat = await serve(COCO);
  const vigie = await startVigie(EXTENSIONS.chrome, [COCO_HOST]);
  const { page } = vigie;
  const visits: Visit[] = [];
  try {
    const end = Date.now() + seconds * 1000;
    for (let visit = 0; visit === 0 || Date.now() < end; visit++) {
      await page.goto(`http://${COCO_HOST}:${chat.port}/chat/index.html?${visit}#moi_1_16_PARIS`);
      await page.waitForTimeout(1500);
      const before = await vigie.state();
      const said: Said[] = [];
      const all = people(visit, PEOPLE);
      const write = async () => {
        const lines = Array.from({ length: 20 }, (_, i) => line(all, said.length + i, random));
        said.push(...lines);
        await strangersSay(page, lines);
      };
      const acts: (() => Promise<unknown>)[] = [
        () => floodRoom(page, said.length),
        () => redraw(page, 20),
        () => open(page, pick(all, random).name),
        vigie.killBackground,
        () => vigie.change({ language: pick(['fr', 'en'], random) }),
        () => vigie.change({ counters: random() < 0.5 }),
        () => vigie.elsewhere(write),
      ];
      for (const until = Date.now() + VISIT; Date.now() < until; ) {
        // People write more often than anything else happens.
        await (random() < 0.5 ? write() : pick(acts, random)());
        await page.waitForTimeout(60 * random());
      }
      // What nobody has looked at is in no page: the reader looks at everything once more.
      for (const { name } of all) {
        await open(page, name);
        await page.waitForTimeout(250);
      }
      // What is told twice may come late too.
      await page.waitForTimeout(1500);
      const expected = expectedOf(said);
      const told = await toldOf(page, async () => difference(before, await vigie.state()), expected);
      visits.push({ expected, told, messages: said.length, heap: await vigie.heap() });
    }
    return { visits, errors: vigie.errors, kills: vigie.kills };
  } finally {
    await vigie.close();
    await chat.close();
  }
}

function strangersSay(page: Page, lines: readonly Said[]): Promise<void> {
  return page.evaluate((all) => {
    const { stranger } = (globalThis as unknown as { practice: Practice }).practice;
    for (const { person, text } of all) stranger(person, text);
  }, lines);
}

function floodRoom(page: Page, number: number): Promise<void> {
  return page.evaluate((from) => {
    const { inRoom } = (globalThis as unknown as { practice: Practice }).practice;
    for (let i = 0; i < 60; i++) inRoom('cuisine', `cuisinier${i % 9}`, `une recette de plus, ${from}-${i}`);
  }, number);
}

function redraw(page: Page, times: number): Promise<void> {
  return page.evaluate((count) => {
    for (let i = 0; i < count; i++) (globalThis as unknown as { practice: Practice }).practice.redraw();
  }, times);
}

function open(page: Page, name: string): Promise<void> {
  return page.evaluate((who) => (globalThis as unknown as { practice: Practice }).practice.open(who), name);
}
