import en from './en/warnings.json' with { type: 'json' };
import fr from './fr/warnings.json' with { type: 'json' };

export const warningsWords = { en, fr };
export type WarningsKey = keyof typeof fr;
