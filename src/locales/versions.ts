import en from './en/versions.json' with { type: 'json' };
import fr from './fr/versions.json' with { type: 'json' };

export const versionsWords = { en, fr };
export type VersionsKey = keyof typeof fr;
