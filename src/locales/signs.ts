import en from './en/signs.json' with { type: 'json' };
import fr from './fr/signs.json' with { type: 'json' };
import { signLabels } from './sign-labels.ts';

/** All that is said of signs, their labels included. */
export const signsWords = { en: { ...signLabels.en, ...en }, fr: { ...signLabels.fr, ...fr } };
export type SignsKey = keyof typeof signsWords.fr;
