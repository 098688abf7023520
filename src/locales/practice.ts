import en from './en/practice.json' with { type: 'json' };
import fr from './fr/practice.json' with { type: 'json' };

export const practiceWords = { en, fr };
export type PracticeKey = keyof typeof fr;
