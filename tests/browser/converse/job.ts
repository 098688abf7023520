import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINES, PHONE_DRAFT } from '../../../src/tools/tour/story.ts';
import {
  type Browser,
  coveredOf,
  type Options,
  type Page,
  press,
  says,
  spoken,
  until,
  warning,
} from '../harness/index.ts';
import { chipOf, levelOf, noteOf, sign, t, waitForChip } from '../main-job/words.ts';
import { enterRoom, listRooms, openUnread, shown, shownMessage, write } from './at-the-keys.ts';
import { type ChatPage, serveConverse } from './chat-page.ts';
import { loopbackBuild } from './loopback-build.ts';
import { comeOnline, type Person } from './person.ts';
import { HOST, type Prosody, startProsody } from './prosody.ts';

const READER = { user: 'zoelune', password: 'lune-et-soleil' };
const STRANGER = { user: 'max_du_69', password: 'une-autre-phrase' };
const ROOMS = { cuisine: 'cuisine', cinema: 'cinéma', lyceenne: 'lycéenne' };
const RISKY = ROOMS.lyceenne;
const READER_JID = `${READER.user}@${HOST}`;

/**
 * Vigie on chat software that nobody here wrote: Converse.js with a Prosody of its own, and a second person who speaks
 * XMPP. One story: each step goes on where the one before it stopped.
 * @param built the extension's folder as it ships
 */
export function converseJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  built: string,
): void {
  describe(`Converse.js with Prosody, in ${name}`, () => {
    let server: Prosody;
    let stranger: Person;
    let chat: ChatPage;
    let extension: Awaited<ReturnType<typeof loopbackBuild>>;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      server = await startProsody([READER, STRANGER]);
      stranger = await comeOnline(server.websocketUrl, STRANGER);
      for (const [node, room] of Object.entries(ROOMS)) await stranger.opensRoom(node, room);
      chat = await serveConverse(server, READER);
      extension = await loopbackBuild(built);
      browser = await launch({ extension: extension.folder, hosts: [] });
      page = await browser.newPage();
      await page.goto(chat.url);
      await shown(page, 'converse-roster');
    });
    afterAll(async () => {
      await browser?.close();
      await extension?.remove();
      await chat?.close();
      await stranger?.leaves();
      await server?.stop();
    });

    const strangerWrites = async (text: string) => stranger.writes(READER_JID, text);

    test('the list of public rooms: the one that names minors is danger, the others are bare', async () => {
      await listRooms(page);
      const note = await noteOf(page, await waitForChip(page, 'room', RISKY), RISKY);
      expect(spoken(note)).toContain(t('chip.room.danger'));
      const root = await page.read();
      for (const room of [ROOMS.cuisine, ROOMS.cinema])
        expect(chipOf(root, 'room', room), room).toBeUndefined();
    });

    test('the room can be entered, and stays marked among the open rooms', async () => {
      await enterRoom(page, RISKY, READER.user, () => press(page, 'button', t('pause.in')));
      stranger.says('lyceenne', 'bonsoir tout le monde');
      await shownMessage(page, 'bonsoir tout le monde');
      await write(page, 'bonsoir');
      await waitForChip(page, 'room', RISKY);
    });

    test('a stranger writes in private: a card says who, and what to remember', async () => {
      await strangerWrites(LINES.hello);
      await shown(page, 'converse-roster .unread-msgs', STRANGER.user);
      await warning(page, STRANGER.user, t('stranger.text'));
    });

    test('the warning grows from info to danger, quotes the signs, and gives steps', async () => {
      await openUnread(page, stranger.jid);
      await shownMessage(page, LINES.hello);
      await strangerWrites(LINES.asksAge);
      const first = await warning(page, STRANGER.user, sign('asks-age.part'), LINES.asksAge);
      expect(levelOf(first)).toBe('info');
      await write(page, 'et toi ?');
      await strangerWrites(LINES.secrecy);
      const second = await warning(page, STRANGER.user, sign('secrecy.part'));
      expect(['caution', 'danger']).toContain(levelOf(second));
      await strangerWrites(LINES.movesApp);
      const last = await warning(page, STRANGER.user, sign('moves-app.part'), t('step.stop'), t('step.talk'));
      expect(levelOf(last)).toBe('danger');
      expect(says(last, sign('secrecy.label'))).toBe(true);
    });

    test('neither the message box nor its send button is under a card', async () => {
      const parts = 'textarea.chat-textarea, .send-button, .chat-toolbar button';
      await until('nothing to be covered', async () => (await coveredOf(page, parts)).length === 0);
    });

    test('a phone number is held back until the reader decides, then goes as it was written', async () => {
      await page.type('textarea.chat-textarea', PHONE_DRAFT);
      await page.key('Enter');
      await warning(page, t('draft.title', { what: t('draft.kind.phone') }));
      expect(stranger.hasRead('et toi ?')).toBe(true);
      expect(stranger.hasRead(PHONE_DRAFT)).toBe(false);
      await press(page, 'button', t('draft.send'));
      await until('the message to reach the stranger', async () => stranger.hasRead(PHONE_DRAFT));
    });

    test('everything that was written is there to read, unaltered', async () => {
      const texts = await page.run<string[]>(
        '[...document.querySelectorAll("converse-chat converse-chat-message-body")].map((one) => one.innerText.trim())',
      );
      expect(texts).toEqual([
        LINES.hello,
        LINES.asksAge,
        'et toi ?',
        LINES.secrecy,
        LINES.movesApp,
        PHONE_DRAFT,
      ]);
    });

    test('no request left the browser', async () => {
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}
