/** What the popup is told of a page that is watched no more. */
import { expect, it } from 'vitest';
import { frameState } from '../../../src/entrypoints/chat.content/page-state.ts';

const place = { url: new URL('https://chat.example.com/'), frame: 'a', isTop: true };

it('goes on speaking to a minor as to one when the site is switched off', () => {
  const off = { on: false, watched: 'listed', isMinor: true } as const;
  expect(frameState(place, null, off)).toMatchObject({ on: false, readerIsMinor: true });
  expect(frameState(place, null, { ...off, isMinor: false }).readerIsMinor).toBeUndefined();
});
