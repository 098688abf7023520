import coco from '../../../src/sites/coco.json' with { type: 'json' };
import { popup, sign, t, teen } from '../../../src/tools/tour/hearing.ts';
import { type Heard, matches, type Page, plain, untilHeard, warningsIn, within } from '../harness/index.ts';

export { levelOf, teenSign } from '../../../src/tools/tour/hearing.ts';
export { popup, sign, t, teen };
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

/** What a chip says when it is pressed, read and closed again. */
export async function noteOf(page: Page, chip: Heard, name: string): Promise<Heard> {
  const noteIn = (root: Heard) =>
    warningsIn(root).find(
      (heard) => heard.role !== 'status' && heard.role !== 'alert' && plain(heard.name) === plain(name),
    );
  await page.click(chip);
  const note = await untilHeard(page, `the note on ${name}`, noteIn);
  const close = [...within(note)].find((heard) => matches(heard, 'button', t('close')));
  if (close) await page.click(close);
  await untilHeard(page, `the note on ${name} to close`, (root) => !noteIn(root));
  return note;
}
