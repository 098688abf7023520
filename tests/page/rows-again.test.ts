// @vitest-environment happy-dom
/** What rows mean may change with what is known of the reader: all that are shown are told once more. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Skin, skins } from './properties/skins.ts';
import { watched } from './properties/watched.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells each row once more, as drawn anew, and counts none twice', async () => {
  const skin = skins[0] as Skin;
  document.body.innerHTML = skin.page;
  const members = document.getElementById('members') as Element;
  members.innerHTML = ['lea', 'tom'].map((name) => `<li class="member">${name}</li>`).join('');
  const page = watched(document, skin);
  await page.pass(1000);
  expect(page.names('member')).toEqual(['lea', 'tom']);
  expect(page.redrawn()).toEqual([]);
  page.watch.tellRowsAgain();
  await page.pass(1000);
  expect(page.redrawn()).toEqual(['lea', 'tom']);
  expect(page.names('member')).toEqual(['lea', 'tom']);
  expect(page.watch.state.counts.members).toBe(2);
  page.stop();
});
