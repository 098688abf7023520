import { optionsWords } from '../../../src/locales/options.ts';
import { practiceWords } from '../../../src/locales/practice.ts';
import { translator } from '../../../src/locales/translate.ts';
import { welcomeWords } from '../../../src/locales/welcome.ts';

/** The words of our own pages, as a French reader sees them while the audience is not chosen. */
export const options = translator(optionsWords, 'fr', null);
export const practice = translator(practiceWords, 'fr', null);
export const welcome = translator(welcomeWords, 'fr', null);
