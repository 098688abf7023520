import en from './en/lock.json' with { type: 'json' };
import fr from './fr/lock.json' with { type: 'json' };

export const lockWords = { en, fr };
export type LockKey = keyof typeof fr;
