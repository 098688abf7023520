import { vi } from 'vitest';

const LESS = 1000;
const derive = crypto.subtle.deriveBits.bind(crypto.subtle);

/**
 * For tests of what the lock does with a hash, before each of them: a thousandth of the rounds. That a hash is slow, and is
 * PBKDF2, `secret.test.ts` holds with all of them.
 */
export function fewerRounds(): void {
  vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation((how, key, length) => {
    const settings = how as Pbkdf2Params;
    return derive({ ...settings, iterations: settings.iterations / LESS }, key, length as number);
  });
}
