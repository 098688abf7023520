import { type Browser, type Page, press, type Surface } from '../../../tests/browser/harness/index.ts';
import coco from '../../sites/coco.json' with { type: 'json' };
import { popup, teenSign as sign, t, teen } from './hearing.ts';
import { LINES, PHONE_DRAFT, READER, STRANGER, strangerSays } from './story.ts';

export interface Stage {
  readonly browser: Browser;
  /** The page in front: a scene may go on to another. */
  page: Page;
}

/** A moment of the story, and what a person must then have seen. */
export interface Scene {
  readonly name: string;
  readonly play: (stage: Stage) => Promise<unknown>;
  /** What to look at, where it is not the page. */
  readonly look?: (stage: Stage) => Promise<Surface>;
  /** Each is one warning: words that it says. */
  readonly expects: readonly (readonly string[])[];
}

export const scenes: readonly Scene[] = [
  {
    name: 'arrival',
    play: async () => {},
    expects: [
      [t('bar.title'), coco.why.fr, t('leave')],
      [t('entry.title'), t('entry.postcode')],
    ],
  },
  {
    name: 'age-15',
    async play({ page }) {
      await page.type('#nicko', READER.name);
      await page.clickOn('#mano');
      await page.type('#ageu', READER.age);
    },
    expects: [[t('entry.minor.title'), '3018', '119']],
  },
  {
    name: 'rooms',
    async play(stage) {
      await stage.page.type('#zipo', READER.postcode);
      await stage.page.clickOn('#entry');
      stage.page = await stage.browser.pageAt(/\/chat\/index\.html#/);
      await stage.page.front();
    },
    expects: [
      [t('chip.room', { name: 'lycéenne', label: sign('minor-coded.label') }), t('level.danger')],
      ['cherche_ado', sign('minor-coded.label')],
    ],
  },
  {
    name: 'stranger',
    async play({ page }) {
      await press(page, 'button', t('bar.stay'));
      await page.run(strangerSays(LINES.hello));
    },
    expects: [[STRANGER.name, teen('stranger.text')]],
  },
  {
    name: 'age-34',
    play: ({ page }) => page.run(`practice.open(${JSON.stringify(STRANGER.name)})`),
    expects: [[sign('age-gap.part'), teen('step.talk'), '3018', '119']],
  },
  {
    name: 'asks-age',
    async play({ page }) {
      await page.run(strangerSays(LINES.asksAge));
    },
    expects: [[sign('asks-age.part')]],
  },
  {
    name: 'secrecy',
    play: ({ page }) => page.run(strangerSays(LINES.secrecy)),
    expects: [[sign('secrecy.part')]],
  },
  {
    name: 'other-app',
    play: ({ page }) => page.run(strangerSays(LINES.movesApp)),
    expects: [[sign('moves-app.part'), teen('step.stop'), teen('step.report')]],
  },
  {
    name: 'phone-number',
    async play({ page }) {
      await page.type('#cocoa', PHONE_DRAFT);
      await page.key('Enter');
    },
    expects: [[t('draft.title', { what: t('draft.kind.phone') })]],
  },
  {
    name: 'popup',
    play: ({ page }) => press(page, 'button', t('draft.change')),
    look: ({ browser, page }) => browser.openPopup(page),
    expects: [[popup('state.watching'), sign('moves-app.label'), '17', '112', popup('report'), 'PHAROS']],
  },
  {
    name: 'on-a-phone',
    async play({ browser, page }) {
      await browser.closePopup();
      await page.resize(390, 844);
    },
    expects: [[sign('moves-app.part')]],
  },
];
