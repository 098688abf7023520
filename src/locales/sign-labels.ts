import en from './en/sign-labels.json' with { type: 'json' };
import fr from './fr/sign-labels.json' with { type: 'json' };

/** What each sign is called. Apart from the rest that is said of signs, which most pages of ours do without. */
export const signLabels = { en, fr };
