import en from './en/badge.json' with { type: 'json' };
import fr from './fr/badge.json' with { type: 'json' };

/** The name of the toolbar button. Apart from the popup's words, which the background does without. */
export const badgeWords = { en, fr };
