import en from './en/packs.json' with { type: 'json' };
import fr from './fr/packs.json' with { type: 'json' };

export const packsWords = { en, fr };
export type PacksKey = keyof typeof fr;
