import { popup } from '../../../src/tools/tour/hearing.ts';
import {
  type Browser,
  type Heard,
  type Page,
  press,
  says,
  untilHeard,
  warningsIn,
} from '../harness/index.ts';

/** Opens the popup over a page, does something in it, and closes it. */
export async function inPopup<Value>(
  browser: Browser,
  page: Page,
  act: (surface: Awaited<ReturnType<Browser['openPopup']>>) => Promise<Value>,
): Promise<Value> {
  const surface = await browser.openPopup(page);
  try {
    return await act(surface);
  } finally {
    await browser.closePopup();
  }
}

/** Waits until the popup says all of these words, and gives what it holds. */
export function popupSays(browser: Browser, page: Page, ...words: readonly string[]): Promise<Heard> {
  return inPopup(browser, page, (surface) =>
    untilHeard(
      surface,
      `the popup to say ${words.join(' + ')}`,
      (root) => words.every((word) => says(root, word)) && root,
    ),
  );
}

/** Presses a button of the popup and waits for what it then says. */
export function pressInPopup(
  browser: Browser,
  page: Page,
  role: 'button' | 'switch',
  name: string,
  then: string,
): Promise<void> {
  return inPopup(browser, page, async (surface) => {
    await press(surface, role, name);
    await untilHeard(surface, `the popup to say ${then}`, (root) => says(root, then));
  });
}

/** The cards that a page shows. */
export function cardsIn(root: Heard): Heard[] {
  return warningsIn(root).filter(({ role }) => role === 'article');
}

/** A page of ours, in a tab of its own, to ask the browser what it knows of the extension. */
export async function ourPage(
  browser: Browser,
): Promise<{ ask<Value>(expression: string): Promise<Value>; readonly page: Page; close(): Promise<void> }> {
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl('options.html'));
  return {
    ask: (expression) =>
      page.run(`(async (browser) => (${expression}))(globalThis.browser ?? globalThis.chrome)`),
    page,
    close: () => page.close(),
  };
}

/** How many hosts of warnings stand beside the body, in the page and in its frame `#chat`: their inside is closed to all. */
export function standsIn(page: Page): Promise<{ page: number; frame: number }> {
  return page.run(`(() => {
    const count = (at) => [...(at?.documentElement.children ?? [])].filter(({ localName }) => localName === 'div').length;
    return { page: count(document), frame: count(document.getElementById('chat')?.contentDocument) };
  })()`);
}

/** Closes the page that greets a new reader: it would come in front of the first one. */
export async function withoutWelcome(browser: Browser): Promise<void> {
  await (await browser.pageAt(/\/welcome\.html/)).close();
}

export { popup };
