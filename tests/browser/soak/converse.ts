/** The same traffic on chat software that nobody here wrote: Converse.js, Prosody, and people who speak XMPP. */
import type { Page } from 'playwright-core';
import { EXTENSIONS } from '../../../src/tools/build.ts';
import { serveConverse } from '../converse/chat-page.ts';
import { loopbackBuild } from '../converse/loopback-build.ts';
import { comeOnline, type Person } from '../converse/person.ts';
import { HOST, startProsody } from '../converse/prosody.ts';
import { until } from '../harness/index.ts';
import { expectedOf, line, lot, people, pick, type Said } from './traffic.ts';
import { difference, type Soaked, startVigie, toldOf, type Visit } from './vigie.ts';

const PEOPLE = 6;
/** A visit lasts so long, in milliseconds; the next one is another reader's, at a chat of another address. */
const VISIT = 20_000;
const ROOM = 'cuisine';
const PASSWORD = 'une-phrase-pour-essayer';

/** @param seconds about so long it lasts, starting and stopping left out */
export async function soakConverse(seconds: number, seed = 1): Promise<Soaked> {
  const random = lot(seed);
  const count = Math.max(1, Math.round((seconds * 1000) / VISIT));
  const all = people(0, PEOPLE);
  const readers = Array.from({ length: count }, (_, i) => `lectrice_${i}`);
  const accounts = [...readers, ...all.map(({ name }) => name)].map((user) => ({ user, password: PASSWORD }));
  const server = await startProsody(accounts);
  const strangers = new Map<string, Person>();
  const extension = await loopbackBuild(EXTENSIONS.chrome);
  const vigie = await startVigie(extension.folder);
  const { page } = vigie;
  const visits: Visit[] = [];
  try {
    for (const { name } of all)
      strangers.set(name, await comeOnline(server.websocketUrl, { user: name, password: PASSWORD }));
    const host = strangers.get(all[0]?.name ?? '') as Person;
    await host.opensRoom(ROOM, ROOM);
    for (const reader of readers) {
      const chat = await serveConverse(server, { user: reader, password: PASSWORD });
      await page.goto(chat.url);
      await page.waitForSelector('converse-roster', { timeout: 60_000 });
      await until('Vigie in the page', () => vigie.state().catch(() => undefined));
      const before = await vigie.state();
      const said: Said[] = [];
      const write = async () => {
        const lines = Array.from({ length: 6 }, (_, i) => line(all, said.length + i, random));
        said.push(...lines);
        for (const { person, text } of lines) strangers.get(person.name)?.writes(`${reader}@${HOST}`, text);
      };
      const acts: (() => Promise<unknown>)[] = [
        async () => host.says(ROOM, `une recette de plus, ${said.length}`),
        () => open(page, pick(all, random).name),
        () => open(page, pick(all, random).name),
        vigie.killBackground,
        () => vigie.change({ language: pick(['fr', 'en'], random) }),
        () => vigie.elsewhere(write),
      ];
      for (const until = Date.now() + VISIT; Date.now() < until; ) {
        await (random() < 0.4 ? write() : pick(acts, random)());
        await page.waitForTimeout(400 * random());
      }
      // The reader looks at everything once more, until the last words of each stand there.
      for (const { name } of all) {
        const last = said.findLast(({ person }) => person.name === name);
        if (!last) continue;
        await open(page, name);
        await page
          .locator(`converse-chat[jid="${name}@${HOST}"] converse-chat-message-body`, { hasText: last.text })
          .last()
          .waitFor({ timeout: 30_000 });
      }
      await page.waitForTimeout(1500);
      const expected = expectedOf(said);
      const told = await toldOf(page, async () => difference(before, await vigie.state()), expected);
      visits.push({ expected, told, messages: said.length, heap: await vigie.heap() });
      await page.goto('about:blank');
      await chat.close();
    }
    return { visits, errors: vigie.errors, kills: vigie.kills };
  } finally {
    await vigie.close();
    for (const stranger of strangers.values()) await stranger.leaves();
    await server.stop();
    await extension.remove();
  }
}

/** Goes to the conversation with somebody, where there is one yet. */
async function open(page: Page, name: string): Promise<void> {
  const entry = page.locator(`converse-roster a.open-chat[data-jid="${name}@${HOST}"]`).first();
  if (await entry.isVisible()) await entry.click({ timeout: 10_000 }).catch(() => {});
}
