import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { popupWords } from '../../../src/locales/popup.ts';
import { type Served, serve } from '../../../src/tools/serve.ts';
import { LINES, PHONE_DRAFT, READER, STRANGER, strangerSays } from '../../../src/tools/tour/story.ts';
import {
  type Browser,
  boxesOf,
  coveredOf,
  type Heard,
  matches,
  meet,
  type Options,
  type Page,
  press,
  says,
  spoken,
  until,
  untilHeard,
  warning,
  warningsIn,
  within,
  wordsIn,
} from '../harness/index.ts';
import { chipOf, levelOf, noteOf, popup, t, teen, teenSign, waitForChip, why } from './words.ts';

/** Where a report is made in France. */
const PHAROS = 'https://www.internet-signalement.gouv.fr';
const ADDRESS_DRAFT = "j'habite au 12 rue des Lilas à Lyon";
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
      expect(spoken(danger)).toContain(teen('chip.room.danger'));
      for (const room of ['femmes infidel', 'trav salope']) {
        const chip = chipOf(await page.read(), 'room', room);
        if (!chip) continue;
        expect(spoken(await noteOf(page, chip, room)), room).not.toContain(teen('chip.room.danger'));
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

    test('members: a coded name is marked, and an age far from the one typed at the door; ordinary people are not', async () => {
      await waitForChip(page, 'member', 'cherche_ado');
      expect((await waitForChip(page, 'member', 'bernard_52')).name).toContain(teenSign('age-gap.label'));
      const root = await page.read();
      for (const member of ['jojo85', 'sandrine19', 'lucie_guitare', 'alexis5'])
        expect(chipOf(root, 'member', member), member).toBeUndefined();
    });

    test('the chips cover neither words of the page nor rows that are not theirs', async () => {
      const words = await wordsIn(page, '#salox div[onclick]');
      const controls = await boxesOf(page, '#salox div[onclick], #searchy input, #menudroit div');
      const chips = ['femmes infidel', 'trav salope', 'lycéenne'].map((name) => ['room', name] as const);
      for (const [kind, name] of [...chips, ['member', 'cherche_ado']] as const) {
        const box = await page.boxOf(await waitForChip(page, kind, name));
        expect(
          words.filter((one) => meet(one, box)),
          `words under the chip of ${name}`,
        ).toEqual([]);
        expect(controls.filter((one) => meet(one, box)).length, name).toBeLessThanOrEqual(1);
      }
    });

    test('nothing of the page that can be pressed is covered in the chat', async () => {
      await until(
        'nothing to be covered',
        async () =>
          (await coveredOf(page, '#ongulus div, #menudroit div, #searchy input, #cocoa')).length === 0,
      );
    });

    test('a click into the room that names minors is held back until the reader decides', async () => {
      const tabs = () => page.run<string>('document.getElementById("ongulus").innerText');
      const risky = '#salox div[onclick^="salongo(107"] > div';
      await page.clickOn(risky);
      await warning(page, teen('pause.head'), 'lycéenne');
      expect(await tabs()).not.toContain('lycéenne');
      await press(page, 'button', teen('pause.out'));
      expect(await tabs()).not.toContain('lycéenne');
      // The pointer goes off the chips, whose notes would lie over the rows.
      await page.clickOn('#cocoa');
      await page.clickOn(risky);
      await press(page, 'button', teen('pause.in'));
      await until('the room to open', async () => (await tabs()).includes('lycéenne'));
      await page.clickOn('#ongdiv0');
    });

    test('a stranger opens a private conversation: a card tells the minor who, what to remember and whom to tell', async () => {
      await page.run(strangerSays(LINES.hello));
      await warning(page, STRANGER.name, teen('stranger.text'));
      await press(page, 'button', teen('stranger.tips'));
      const card = await warning(page, STRANGER.name, teen('step.talk'), '3018', '119');
      expect(says(card, t('meet.public'))).toBe(false);
    });

    test('once the page shows how old the stranger is, it is a caution', async () => {
      await page.clickOn('#ongdiv2');
      const card = await warning(page, STRANGER.name, teenSign('age-gap.part'), teen('step.talk'), '3018');
      expect(levelOf(card)).toBe('caution');
    });

    test('the warning grows to danger, stays away once closed, and never takes the focus', async () => {
      await page.run(strangerSays(LINES.asksAge));
      await warning(page, STRANGER.name, teenSign('asks-age.part'), LINES.asksAge);
      await page.clickOn('#cocoa');
      await press(page, 'button', teen('ok.stop'));
      await until('the card to go', async () =>
        warningsIn(await page.read()).every((heard) => heard.role !== 'article'),
      );
      await page.run(strangerSays(LINES.asksAge));
      // Longer than any warning takes to come.
      await new Promise((later) => setTimeout(later, 1500));
      expect(warningsIn(await page.read()).filter((heard) => heard.role === 'article')).toEqual([]);
      await page.run(strangerSays(LINES.secrecy));
      const second = await warning(page, STRANGER.name, teenSign('secrecy.part'));
      expect(['caution', 'danger']).toContain(levelOf(second));
      await page.run(strangerSays(LINES.movesApp));
      const last = await warning(
        page,
        STRANGER.name,
        teenSign('moves-app.part'),
        teen('step.stop'),
        teen('step.talk'),
        // It may be heard while it is drawn anew.
        teenSign('secrecy.label'),
        teen('leave'),
      );
      expect(levelOf(last)).toBe('danger');
      expect(await page.run('document.activeElement.id')).toBe('cocoa');
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
      await warning(page, teen('draft.title', { what: teen('draft.kind.phone') }));
      expect(await sent()).not.toContain(PHONE_DRAFT);
      await press(page, 'button', teen('draft.change'));
      await untilHeard(
        page,
        'the check to go',
        (root) => !warningsIn(root).some((w) => says(w, teen('draft.text'))),
      );
      expect(await sent()).not.toContain(PHONE_DRAFT);
      expect(await page.run('document.getElementById("cocoa").value')).toBe(PHONE_DRAFT);
      await page.type('#cocoa', ' ce soir');
      await page.key('Enter');
      await press(page, 'button', teen('draft.send'));
      await until('the message to be sent', async () => (await sent()).includes(`${PHONE_DRAFT} ce soir`));
    });

    test('a postal address brings that check too', async () => {
      await page.type('#cocoa', ADDRESS_DRAFT);
      await page.key('Enter');
      await warning(page, teen('draft.title', { what: teen('draft.kind.address') }));
      await press(page, 'button', teen('draft.change'));
      // At once: the same draft is asked about again, not swallowed.
      await page.clickOn('#cocoa');
      await page.key('Enter');
      await warning(page, teen('draft.title', { what: teen('draft.kind.address') }));
      await press(page, 'button', teen('draft.change'));
      await page.run('document.getElementById("cocoa").value = ""');
      expect(await page.run('document.getElementById("textum").innerText')).not.toContain(ADDRESS_DRAFT);
    });

    test('the popup says what was seen here, with the number to call in danger in sight', async () => {
      const surface = await browser.openPopup(page);
      const root = await untilHeard(
        surface,
        'what was seen',
        (heard) =>
          [popup('state.watching'), teenSign('moves-app.label')].every((words) => says(heard, words)) &&
          heard,
      );
      const call = controlIn(root, 'link', popup('danger.call', { number: '17' }));
      const box = await surface.boxOf(call);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThan(400);
      await browser.closePopup();
    });

    test('its switch turns Vigie off on this site and on again', async () => {
      const host = 'www.coco.gg';
      const surface = await browser.openPopup(page);
      await press(surface, 'switch', popup('switch', { host }));
      await untilHeard(surface, 'the popup to say so', (root) => says(root, popup('page.off')));
      await browser.closePopup();
      await untilHeard(page, 'the page to be left alone', (root) => warningsIn(root).length === 0);
      const again = await browser.openPopup(page);
      await press(again, 'switch', popup('switch', { host }));
      await browser.closePopup();
      await warning(page, teen('bar.title'));
    });

    test.each(['for.adult', 'for.teen'] as const)(
      '%s, chosen there, does not take back the age that was typed',
      async (audience) => {
        const surface = await browser.openPopup(page);
        const list = await untilHeard(surface, 'the audience', (root) =>
          controlIn(root, 'combobox', popup('for')),
        );
        await surface.choose(list, popup(audience));
        await untilHeard(
          surface,
          'the choice',
          (root) => controlIn(root, 'combobox', popup('for')).value === popup(audience),
        );
        await browser.closePopup();
        await warning(page, STRANGER.name, teen('step.stop'));
      },
    );

    test('what the stranger says from then on is told to a teen', async () => {
      await page.run(strangerSays(LINES.asksImage));
      await warning(page, STRANGER.name, teenSign('asks-image.part'));
    });

    test('a member far from a teen’s age is marked from then on', async () => {
      await page.clickOn('#ongdiv0');
      const gap = await waitForChip(page, 'member', 'bernard_52');
      expect(gap.name).toContain(teenSign('age-gap.label'));
      await page.clickOn('#ongdiv2');
    });

    test('the language chosen there changes the popup and the page', async () => {
      const surface = await browser.openPopup(page);
      const list = await untilHeard(surface, 'the language', (root) =>
        controlIn(root, 'combobox', popup('language')),
      );
      await surface.choose(list, popup('language.en'));
      await untilHeard(surface, 'English', (root) => says(root, popupWords.en['danger.title']));
      await browser.closePopup();
      await page.run(strangerSays(LINES.secrecy));
      await until('English in the page', async () =>
        /asks you|wants|secret/i.test(
          warningsIn(await page.read())
            .map(spoken)
            .join(' '),
        ),
      );
    });

    test('one click in the popup prepares a report, one more opens PHAROS in a new tab', async () => {
      const surface = await browser.openPopup(page);
      await press(surface, 'button', new RegExp(`^${popupWords.en.report}`));
      const sheet = await browser.pageAt(/\/report\.html/);
      const tabs = await browser.tabs();
      await press(sheet, 'link', /^Open PHAROS/);
      await until('PHAROS', async () =>
        (await browser.foreignRequests()).some(({ url }) => url.startsWith(PHAROS)),
      );
      await until('a new tab', async () => (await browser.tabs()) === tabs + 1);
    });

    test('Escape three times leaves an empty page in the place of the chat', async () => {
      await page.front();
      await page.clickOn('#textum');
      for (let presses = 0; presses < 3; presses += 1) await page.key('Escape');
      await until('the empty page', async () => (await page.url()) === 'about:blank');
    });

    test('nothing went wrong on the way', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
    });

    test('no request left the browser but the one for PHAROS that the reader asked for', async () => {
      const asked = (await browser.foreignRequests()).map(({ url }) => url);
      expect(asked.filter((url) => !url.startsWith(PHAROS))).toEqual([]);
    });
  });
}

/** A control that is there now. */
function controlIn(root: Heard, role: string, name: string): Heard {
  const found = [...within(root)].find((heard) => matches(heard, role, name));
  if (!found) throw new Error(`No ${role} "${name}"`);
  return found;
}
