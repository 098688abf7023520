import en from './en/welcome.json' with { type: 'json' };
import fr from './fr/welcome.json' with { type: 'json' };

export const welcomeWords = { en, fr };
export type WelcomeKey = keyof typeof fr;
