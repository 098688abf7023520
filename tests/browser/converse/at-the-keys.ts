import { type Page, until } from '../harness/index.ts';

/** What a reader does in Converse.js, by the page's own elements. */

const found = (selector: string, text: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.checkVisibility() && one.textContent.includes(${JSON.stringify(text)}))`;

/** Waits until the page itself shows this. */
export async function shown(page: Page, selector: string, text = ''): Promise<void> {
  await until(`the page to show ${selector} ${text}`, () => page.run<boolean>(found(selector, text)), 15_000);
}

async function click(page: Page, selector: string): Promise<void> {
  await shown(page, selector);
  await page.clickOn(selector);
}

/** Opens the list of the server's public rooms. */
export async function listRooms(page: Page): Promise<void> {
  await click(page, 'converse-rooms-list .dropdown-toggle');
  await click(page, 'converse-rooms-list .show-list-muc-modal');
  await click(page, 'converse-muc-list-modal form [type=submit]');
  await shown(page, 'converse-muc-list-modal .room-item');
}

/**
 * Enters a room from that list, and waits until the reader stands among those who are there.
 * @param decide what comes between the click and the room
 */
export async function enterRoom(
  page: Page,
  name: string,
  nick: string,
  decide: () => Promise<void>,
): Promise<void> {
  await click(page, `converse-muc-list-modal a.open-room[data-room-name="${name}"]`);
  await decide();
  await shown(page, 'converse-muc .chatbox-title__text', name);
  await shown(page, 'converse-muc .occupant-nick', nick);
}

/** Writes in the conversation that is open, and sends. */
export async function write(page: Page, text: string): Promise<void> {
  await shown(page, 'textarea.chat-textarea');
  await page.type('textarea.chat-textarea', text);
  await page.key('Enter');
  await shownMessage(page, text);
}

/** Opens the conversation with somebody who has written something new. */
export async function openUnread(page: Page, jid: string): Promise<void> {
  await click(page, `converse-roster a.open-chat.unread-msgs[data-jid="${jid}"]`);
  await shown(page, `converse-chat[jid="${jid}"] .chatbox-title__text`);
}

export function shownMessage(page: Page, text: string): Promise<void> {
  return shown(page, 'converse-chat-message-body', text);
}
