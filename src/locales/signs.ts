import en from './en/signs.json' with { type: 'json' };
import fr from './fr/signs.json' with { type: 'json' };

export const signsWords = { en, fr };
export type SignsKey = keyof typeof fr;
