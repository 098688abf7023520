import { LEVELS, type Level } from '../../../src/engine/finding.ts';
import { signsWords } from '../../../src/locales/signs.ts';
import { translator } from '../../../src/locales/translate.ts';
import { type WarningsKey, warningsWords } from '../../../src/locales/warnings.ts';
import coco from '../../../src/sites/coco.json' with { type: 'json' };
import { type Heard, matches, type Page, plain, untilHeard, within } from '../harness/index.ts';

/** The words that a French reader sees while the audience is not chosen. */
export const t = translator(warningsWords, 'fr', null);
/** The words for a French teen. */
export const teen = translator(warningsWords, 'fr', 'teen');
export const sign = translator(signsWords, 'fr', null);
export const teenSign = translator(signsWords, 'fr', 'teen');
export const why = coco.why.fr;

/** The level of a card, which its head tells in one of a few ways. */
export function levelOf(card: Heard): Level {
  const found = LEVELS.find((level) =>
    [0, 1, 2].some(
      (variant) =>
        level !== 'none' && plain(card.name) === plain(t(`head.${level}.${variant}` as WarningsKey)),
    ),
  );
  return found ?? 'none';
}

/** The chip on a room or a member, or undefined. */
export function chipOf(root: Heard, kind: 'room' | 'member', name: string): Heard | undefined {
  const [before = ''] = t(`chip.${kind}`, { name, label: '\n' }).split('\n');
  return [...within(root)].find(
    (heard) => heard.role === 'button' && plain(heard.name).startsWith(plain(before)),
  );
}

export function waitForChip(page: Page, kind: 'room' | 'member', name: string): Promise<Heard> {
  return untilHeard(page, `a mark on the ${kind} ${name}`, (root) => chipOf(root, kind, name));
}

/** What a chip says when it is pressed, read until `done` and closed again. */
export async function noteOf(page: Page, chip: Heard, name: string): Promise<Heard> {
  await page.click(chip);
  const note = await untilHeard(page, `the note on ${name}`, (root) =>
    [...within(root)].find((heard) => matches(heard, 'group', name)),
  );
  const close = [...within(note)].find((heard) => matches(heard, 'button', t('close')));
  if (close) await page.click(close);
  await untilHeard(
    page,
    `the note on ${name} to close`,
    (root) => ![...within(root)].some((heard) => matches(heard, 'group', name)),
  );
  return note;
}
