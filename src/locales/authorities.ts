import en from './en/authorities.json' with { type: 'json' };
import fr from './fr/authorities.json' with { type: 'json' };

export const authoritiesWords = { en, fr };
export type AuthoritiesKey = keyof typeof fr;
