import coco from '../../../src/sites/coco.json' with { type: 'json' };
import { sign, t } from '../../../src/tools/tour/hearing.ts';
import { type Heard, matches, type Page, plain, untilHeard, within } from '../harness/index.ts';

export { levelOf } from '../../../src/tools/tour/hearing.ts';
export { sign, t };
export const why = coco.why.fr;

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
