import { type Page, until } from '../harness/index.ts';

/** What a reader does in The Lounge, by the page's own elements. */

const COMPOSER = '#input';
/** How long the page may take to show something, on a busy machine, in milliseconds. */
const PATIENCE = 30_000;

/** Waits until the page itself shows this text. */
export async function shown(page: Page, selector: string, text = '', patience = PATIENCE): Promise<void> {
  const found = `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.checkVisibility() && one.textContent.includes(${JSON.stringify(text)}))`;
  await until(`the page to show ${selector} ${text}`, () => page.run<boolean>(found), patience);
}

/** Fills in the form that lets one in, and waits for the room. */
export async function comeIn(page: Page, nick: string, room: string): Promise<void> {
  const field = 'input[name="nick"]';
  await shown(page, 'button[type=submit]');
  await page.run(`document.querySelector(${JSON.stringify(field)}).value = ''`);
  await page.type(field, nick);
  await page.clickOn('button[type=submit]');
  await shown(page, '.userlist .user', nick);
  await shown(page, '.channel-list-item.active', room);
}

/** Writes in the conversation that is open, and sends; a command where it begins with a slash. */
export async function write(page: Page, text: string): Promise<void> {
  await page.type(COMPOSER, text);
  // The first one may only choose what the page proposes to complete a command with.
  const send = async () => {
    await page.key('Enter');
    return page.run<boolean>(`document.querySelector('${COMPOSER}').value === ''`);
  };
  await until('it to be sent', send, PATIENCE * 2);
  if (!text.startsWith('/')) await shown(page, '.msg .content', text);
}

/** Turns to another conversation. */
export async function turnTo(page: Page, name: string): Promise<void> {
  const row = `.channel-list-item[data-name="${name}"]`;
  await shown(page, row);
  await page.clickOn(row);
  await shown(page, '.channel-list-item.active', name);
}
