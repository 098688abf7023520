import en from './en/options.json' with { type: 'json' };
import fr from './fr/options.json' with { type: 'json' };

export const optionsWords = { en, fr };
export type OptionsKey = keyof typeof fr;
