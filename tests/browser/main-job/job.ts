import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../../src/tools/serve.ts';
import { LINES, PHONE_DRAFT, READER, STRANGER, strangerSays } from '../../../src/tools/tour/story.ts';
import {
  type Browser,
  type Options,
  type Page,
  press,
  says,
  spoken,
  until,
  untilHeard,
  warning,
  warningsIn,
} from '../harness/index.ts';
import { chipOf, levelOf, noteOf, sign, t, waitForChip, why } from './words.ts';

const CHAT = new URL('../../pages/coco', import.meta.url).pathname;

/**
 * The main job, step by step, in one browser. The steps are one story: each goes on where the one before it stopped.
 * @param extension the built folder
 */
export function mainJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extension: string,
): void {
  describe(`The main job in ${name}`, () => {
    let chat: Served;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      chat = await serve(CHAT);
      browser = await launch({ extension, hosts: ['www.coco.gg'] });
      page = await browser.newPage();
      await page.goto(`http://www.coco.gg:${chat.port}/`);
    });
    afterAll(async () => {
      await browser?.close();
      await chat?.close();
    });

    test('on arrival, a bar says why this site is listed and offers leaving', async () => {
      const bar = await warning(page, t('bar.title'), why);
      expect(says(bar, t('leave'))).toBe(true);
    });

    test('beside the entry form stands advice not to give a real postcode', async () => {
      await warning(page, t('entry.title'), t('entry.postcode'));
    });

    test('an age under 18 brings advice for a minor, with 3018 and 119', async () => {
      await page.type('#nicko', READER.name);
      await page.clickOn('#mano');
      await page.type('#ageu', READER.age);
      await warning(page, t('entry.minor.title'), '3018', '119');
      expect(await page.run('document.getElementById("ageu").value')).toBe(READER.age);
    });

    test('rooms: the one that names minors is danger, the crude ones at most caution, the others bare', async () => {
      await page.type('#zipo', READER.postcode);
      await page.clickOn('#entry');
      page = await browser.pageAt(/\/chat\/index\.html#/);
      await page.front();
      const danger = await noteOf(page, await waitForChip(page, 'room', 'lycéenne'), 'lycéenne');
      expect(spoken(danger)).toContain(t('chip.room.danger'));
      for (const room of ['femmes infidel', 'trav salope']) {
        const chip = chipOf(await page.read(), 'room', room);
        if (!chip) continue;
        expect(spoken(await noteOf(page, chip, room)), room).not.toContain(t('chip.room.danger'));
      }
      const root = await page.read();
      for (const room of ['cuisine', 'cinéma', '60 et +', 'musik', 'Quizz'])
        expect(chipOf(root, 'room', room), room).toBeUndefined();
    });

    test('rooms that arrive later are marked too', async () => {
      await page.run('practice.addRooms("jeux de société", "collégienne")');
      await waitForChip(page, 'room', 'collégienne');
      expect(chipOf(await page.read(), 'room', 'jeux de société')).toBeUndefined();
    });

    test('members: a coded name and a large age gap are marked, ordinary people are not', async () => {
      await waitForChip(page, 'member', 'cherche_ado');
      const gap = await waitForChip(page, 'member', 'bernard_52');
      expect(gap.name).toContain(sign('age-gap.label'));
      const root = await page.read();
      for (const member of ['jojo85', 'sandrine19', 'lucie_guitare', 'alexis5'])
        expect(chipOf(root, 'member', member), member).toBeUndefined();
    });

    test('a stranger opens a private conversation: a card says who, and what to remember', async () => {
      await page.run(strangerSays(LINES.hello));
      await warning(page, STRANGER.name, t('stranger.text'));
    });

    test('the warning grows from info to danger, quotes the signs, and gives steps', async () => {
      await page.run(`practice.open(${JSON.stringify(STRANGER.name)})`);
      await page.run(strangerSays(LINES.asksAge));
      const first = await warning(page, STRANGER.name, sign('asks-age.part'), LINES.asksAge);
      expect(levelOf(first)).toBe('info');
      await page.run(strangerSays(LINES.secrecy));
      const second = await warning(page, STRANGER.name, sign('secrecy.part'));
      expect(['caution', 'danger']).toContain(levelOf(second));
      await page.run(strangerSays(LINES.movesApp));
      const last = await warning(page, STRANGER.name, sign('moves-app.part'), t('step.stop'), t('step.talk'));
      expect(levelOf(last)).toBe('danger');
      expect(says(last, sign('secrecy.label'))).toBe(true);
      expect(says(last, t('leave'))).toBe(true);
    });

    test('nothing is hidden or altered in the page', async () => {
      const whole = 'document.getElementById("tout").outerHTML';
      const before = await page.run(whole);
      await page.run('practice.redraw()');
      expect(before).toBe(await page.run(whole));
      expect(await page.run('document.getElementById("textum").innerText')).toContain(LINES.movesApp);
    });

    test('a phone number in the message box brings a check before sending', async () => {
      const sent = () => page.run<string>('document.getElementById("textum").innerText');
      await page.type('#cocoa', PHONE_DRAFT);
      await page.key('Enter');
      await warning(page, t('draft.title', { what: t('draft.kind.phone') }));
      expect(await sent()).not.toContain(PHONE_DRAFT);
      await press(page, 'button', t('draft.change'));
      await untilHeard(
        page,
        'the check to go',
        (root) => !warningsIn(root).some((w) => says(w, t('draft.text'))),
      );
      expect(await sent()).not.toContain(PHONE_DRAFT);
      expect(await page.run('document.getElementById("cocoa").value')).toBe(PHONE_DRAFT);
      await page.clickOn('#cocoa');
      await page.key('Enter');
      await press(page, 'button', t('draft.send'));
      await until('the message to be sent', async () => (await sent()).includes(PHONE_DRAFT));
    });

    test('nothing went wrong on the way', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
    });

    test('no request left the browser', async () => {
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}
