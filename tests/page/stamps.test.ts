import { describe, expect, it } from 'vitest';
import { isStamp } from '../../src/page/by-structure/parts/stamps.ts';

describe('a text', () => {
  it.each(['21:37', '2:53 AM', 'just now', 'il y a 3 min', 'Today at 2:04 PM', 'hier à 20:01'])(
    'says when, and no more: %s',
    (text) => expect(isStamp(text)).toBe(true),
  );

  it.each(['?2:53 AM', 'hier ?', '!! 20:01', '+1 20:01', 'à demain'])(
    'says something else, too: %s',
    (text) => expect(isStamp(text)).toBe(false),
  );
});
