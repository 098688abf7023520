import { reportWords } from '../../../src/locales/report.ts';
import { translator } from '../../../src/locales/translate.ts';
import { type Heard, plain, within } from '../harness/index.ts';

/** The sheet's words for a French reader whose audience is not chosen. */
export const sheet = translator(reportWords, 'fr', null);

/** What a field of the sheet holds. */
export function fieldIn(root: Heard, label: string): Heard | undefined {
  return [...within(root)].find(
    ({ role, name }) => /^(textbox|combobox)$/.test(role) && plain(name).startsWith(plain(label)),
  );
}
