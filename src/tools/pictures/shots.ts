import {
  type Browser,
  DESKTOP,
  launchChromium,
  type Page,
  press,
  says,
  untilHeard,
  warning,
} from '../../../tests/browser/harness/index.ts';
import { optionsWords } from '../../locales/options.ts';
import { popupWords } from '../../locales/popup.ts';
import { practiceWords } from '../../locales/practice.ts';
import { reportWords } from '../../locales/report.ts';
import { signsWords } from '../../locales/signs.ts';
import { type Language, translator } from '../../locales/translate.ts';
import { warningsWords } from '../../locales/warnings.ts';
import { welcomeWords } from '../../locales/welcome.ts';
import { ROOT } from '../build.ts';
import { serve } from '../serve.ts';
import { strangerSays } from '../tour/story.ts';
import { beside } from './beside.ts';
import type { Name } from './names.ts';

/** Where the pictures of one language go, and how light it is. */
export interface Wanted {
  readonly extension: string;
  readonly folder: string;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** The people and rooms of both practice chats are made up. */
const STRANGER = 'max_du_69';
const HOST = 'www.coco.gg';

/**
 * Takes every picture in one real browser: an installed Vigie, the practice chat, real clicks. Each is 1280 × 800, as stores ask.
 */
export async function takeShots({ extension, folder, language, theme }: Wanted): Promise<void> {
  const t = translator(warningsWords, language, 'teen');
  const sign = translator(signsWords, language, 'teen');
  const line = translator(practiceWords, language, 'teen');
  const chat = await serve(`${ROOT}tests/pages/coco`);
  const browser = await launchChromium({
    extension,
    hosts: [HOST],
    language,
    viewport: DESKTOP,
    colorScheme: theme,
  });
  const shoot = async (surface: { picture(file: string): Promise<void> }, name: Name) => {
    // Motion ends before the picture.
    await new Promise((later) => setTimeout(later, 500));
    await surface.picture(`${folder}/${name}.png`);
  };
  try {
    const welcome = await browser.pageAt(/welcome\.html$/);
    await welcome.front();
    await untilHeard(welcome, 'the welcome', (root) =>
      says(root, translator(welcomeWords, language, null)('lead')),
    );
    await shoot(welcome, '5-welcome');
    await choose(welcome, language);
    await welcome.close();

    const page = await browser.newPage();
    await page.goto(browser.extensionUrl('practice-chat.html?audience=teen'));
    const say = (text: string) => page.run(`practice.stranger('${STRANGER}', ${JSON.stringify(text)})`);
    await say(line('line.hello'));
    await press(page, 'tab', STRANGER);
    for (const key of ['line.age', 'line.secret', 'line.app'] as const) await say(line(key));
    await warning(page, sign('moves-app.part'), t('step.stop'));
    await shoot(page, '1-conversation');

    await page.goto(browser.extensionUrl('practice-chat.html?audience=adult&again'));
    await page.run(`practice.stranger('lea_cuisine', ${JSON.stringify(line('line.ordinary'))})`);
    await press(page, 'tab', 'lea_cuisine');
    await page.run(`practice.draft(${JSON.stringify(line('line.phone'))})`);
    await page.clickOn('.composer button');
    await warning(page, translator(warningsWords, language, 'adult')('draft.send'));
    await shoot(page, '2-draft');

    await page.goto(`http://${HOST}:${chat.port}/chat/index.html#zoelune_2_15_PARIS_0_0_0_`);
    const stranger = { name: STRANGER, age: 34, town: 'LYON' };
    const there = (text: string) => page.run(strangerSays(text).replace(/\{.*?\}/, JSON.stringify(stranger)));
    await there(line('line.hello'));
    await page.run(`practice.open('${STRANGER}')`);
    for (const key of ['line.age', 'line.secret', 'line.app'] as const) await there(line(key));
    await warning(page, sign('moves-app.part'), t('step.report'));

    await press(page, 'button', t('report'));
    const report = await browser.pageAt(/report\.html\?tab=\d+$/);
    await report.front();
    await untilHeard(report, 'the sheet', (root) =>
      says(root, translator(reportWords, language, 'teen')('promise')),
    );
    await shoot(report, '4-report');
    await report.close();

    await page.front();
    await press(page, 'button', t('fold'));
    await shootPopup(browser, page, folder, language, theme);

    const options = await browser.newPage();
    await options.goto(browser.extensionUrl('options.html'));
    await untilHeard(options, 'the settings', (root) =>
      says(root, translator(optionsWords, language, 'teen')('privacy.here')),
    );
    await shoot(options, '6-options');
    const errors = await browser.extensionErrors();
    if (errors.length > 0) throw new Error(errors.join('\n'));
  } finally {
    await browser.close();
    await chat.close();
  }
}

/** A teen in France, whose welcome is over. */
async function choose(page: Page, language: Language): Promise<void> {
  const change = { audience: 'teen', country: 'FR', language, welcomed: true };
  await page.run(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'change-settings', change })})`);
}

async function shootPopup(
  browser: Browser,
  page: Page,
  folder: string,
  language: Language,
  theme: Wanted['theme'],
) {
  const [behind, front] = [`${folder}/behind.png`, `${folder}/front.png`];
  await page.picture(behind);
  const popup = await browser.openPopup(page);
  const t = translator(popupWords, language, 'teen');
  await untilHeard(popup, 'what was seen', (root) => says(root, t('state.watching')) && says(root, 'PHAROS'));
  await popup.picture(front);
  await browser.closePopup();
  const sheet = await browser.newPage();
  await beside(sheet, behind, front, theme);
  await sheet.picture(`${folder}/3-popup.png`);
  await sheet.close();
}
