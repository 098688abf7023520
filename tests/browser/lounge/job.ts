import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageObservation } from '../../../src/engine/observation.ts';
import { loopbackBuild } from '../converse/loopback-build.ts';
import { type Browser, type Options, type Page, until, warning } from '../harness/index.ts';
import { sign } from '../main-job/words.ts';
import {
  isSaid,
  messagesSeen,
  READERS,
  seenBy,
  startReaders,
  stateOf,
  untilSeen,
} from '../reading/readers.ts';
import { comeIn, shown, turnTo, write } from './at-the-keys.ts';
import { comeToIrc, type IrcPerson } from './irc-person.ts';
import { type Lounge, startLounge } from './servers.ts';

const READER = 'zoelune';
const STRANGER = 'Marc41';
const OTHER = 'lilou';
const KITCHEN = '#cuisine';
const CINEMA = '#cinema';
const BURST = 500;
const ASKS_AGE = 'coucou, tu as quel âge ?';

/**
 * Vigie and its two readers on chat software that nobody here wrote: The Lounge with an ngIRCd of its own, and two
 * people who speak IRC. One story: each step goes on where the one before it stopped.
 * @param built the extension's folder as it ships
 */
export function loungeJob(name: string, launch: (options: Options) => Promise<Browser>, built: string): void {
  describe(`The Lounge with ngIRCd, in ${name}`, () => {
    let lounge: Lounge;
    let stranger: IrcPerson;
    let other: IrcPerson;
    let extension: Awaited<ReturnType<typeof loopbackBuild>>;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      lounge = await startLounge(KITCHEN);
      stranger = await comeToIrc(lounge.ircPort, STRANGER);
      other = await comeToIrc(lounge.ircPort, OTHER);
      for (const person of [stranger, other]) for (const room of [KITCHEN, CINEMA]) await person.enters(room);
      extension = await loopbackBuild(built);
      browser = await launch({ extension: extension.folder, hosts: [] });
      page = await browser.newPage();
      await page.goto(lounge.url);
      await startReaders(page);
      await comeIn(page, READER, KITCHEN);
    });
    afterAll(async () => {
      await browser?.close();
      await extension?.remove();
      stranger?.leaves();
      other?.leaves();
      await lounge?.stop();
    });

    describe.each(READERS)('the %s reader', (reader) => {
      /** Waits for the last of some messages, then gives all that were seen with these words. */
      const said = async (words: RegExp, last: string): Promise<MessageObservation[]> => {
        await untilSeen(page, reader, 'message', ({ text }) => text === last);
        return (await messagesSeen(page, reader)).filter(({ text }) => words.test(text));
      };

      test('finds the room and those who are in it, and nothing else', async () => {
        await untilSeen(page, reader, 'member', (one) => one.name === READER);
        const seen = await seenBy(page, reader);
        expect(seen.flatMap((one) => (one.kind === 'room' ? [one.text] : []))).toEqual([KITCHEN]);
        expect(seen.flatMap((one) => (one.kind === 'member' ? [one.name] : [])).sort()).toEqual(
          [OTHER, READER, STRANGER].sort(),
        );
      });

      test('reads what is said in a room, and who says it', async () => {
        const [own, hello, answer, act] = [
          `${reader} : salut`,
          `bonsoir ${reader}`,
          `${OTHER} arrive, ${reader}`,
          `mange pour ${reader}`,
        ];
        stranger.writes(KITCHEN, hello);
        await shown(page, '.msg .content', hello);
        stranger.writes(KITCHEN, answer);
        await shown(page, '.msg .content', answer);
        other.does(KITCHEN, act);
        await shown(page, '.msg .content', act);
        await write(page, own);
        const place = { kind: 'message', where: 'room', conversation: expect.stringMatching(/\/#cuisine$/) };
        expect(await said(new RegExp(reader), own)).toMatchObject([
          { ...place, text: hello, author: STRANGER },
          { ...place, text: answer, author: STRANGER },
          { ...place, text: act, author: OTHER },
          { ...place, text: own, author: READER, from: 'me' },
        ]);
      });
    });

    test('a stranger writes in private: Vigie says so, and each reader tells who and what', async () => {
      stranger.writes(READER, ASKS_AGE);
      await turnTo(page, STRANGER);
      await shown(page, '.msg .content', ASKS_AGE);
      await write(page, 'et toi ?');
      stranger.writes(READER, 'devine');
      for (const reader of READERS) {
        await untilSeen(page, reader, 'message', ({ text }) => text === 'devine');
        const seen = await seenBy(page, reader);
        expect(
          seen.filter(({ kind }) => kind === 'prompt'),
          reader,
        ).toMatchObject([{ name: STRANGER }]);
        const talk = seen.filter((one) => one.kind === 'message' && one.where === 'private');
        const conversation = expect.stringMatching(/\/marc41$/);
        expect(talk, reader).toMatchObject([
          { text: ASKS_AGE, from: 'them', author: STRANGER, conversation },
          { text: 'et toi ?', from: 'me', conversation },
          { text: 'devine', from: 'them', author: STRANGER, conversation },
        ]);
      }
      await warning(page, STRANGER, sign('asks-age.part'));
    });

    test(`a burst of ${BURST} messages in another room: each once, in order, with its author`, async () => {
      await write(page, `/join ${CINEMA}`);
      await shown(page, '.channel-list-item.active', CINEMA);
      const wanted = Array.from({ length: BURST }, (_, i) => `message ${i}`);
      other.writes(CINEMA, ...wanted);
      await shown(page, '.msg .content', wanted.at(-1), 60_000);
      for (const reader of READERS) {
        await until(
          `the ${reader} reader to see the last`,
          () => isSaid(page, reader, wanted.at(-1) ?? ''),
          30_000,
        );
        const seen = (await messagesSeen(page, reader)).filter(({ text }) => /^message /.test(text));
        expect(
          seen.map(({ text }) => text),
          reader,
        ).toEqual(wanted);
        expect(new Set(seen.map(({ author, where }) => `${author} ${where}`)), reader).toEqual(
          new Set([`${OTHER} room`]),
        );
      }
    });

    test('turning from one conversation to another, and connecting anew, tell nothing twice', async () => {
      const before = await Promise.all(
        READERS.map(async (reader) => (await messagesSeen(page, reader)).length),
      );
      for (const name of [STRANGER, KITCHEN, CINEMA, STRANGER, CINEMA, KITCHEN]) await turnTo(page, name);
      await write(page, '/disconnect');
      // It connects only once it is disconnected; the list of who is there is emptied then.
      await shown(page, '.network.not-connected');
      await write(page, '/connect');
      await shown(page, '.userlist .user', STRANGER);
      stranger.writes(KITCHEN, 'de retour ?');
      await shown(page, '.msg .content', 'de retour ?');
      for (const [place, reader] of READERS.entries()) {
        await untilSeen(page, reader, 'message', ({ text }) => text === 'de retour ?');
        expect((await messagesSeen(page, reader)).length, reader).toBe((before[place] ?? 0) + 1);
      }
    });

    test('each reader says how it reads', async () => {
      expect(await stateOf(page, 'selectors')).toMatchObject({ reader: 'selectors', site: 'the-lounge' });
      expect(await stateOf(page, 'generic')).toMatchObject({ reader: 'generic' });
    });

    test('no request left the browser', async () => {
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}
