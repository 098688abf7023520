import type { MessageObservation, Observation } from '../../../src/engine/observation.ts';
import type { PageState } from '../../../src/page/index.ts';
import { readSites } from '../../../src/sites/from-disk.ts';
import { oneScript } from '../../../src/tools/one-script.ts';
import { type Page, until } from '../harness/index.ts';

/** By the selectors of the engine that the page shows signs of, and by its structure alone. */
export const READERS = ['selectors', 'generic'] as const;
export type Reader = (typeof READERS)[number];

let script: Promise<string> | undefined;

/** Both readers start on this page, side by side, and keep what they see until the page goes. */
export async function startReaders(page: Page): Promise<void> {
  script ??= oneScript(`${import.meta.dirname}/in-page.ts`);
  const engines = JSON.stringify(readSites().filter((site) => site.kind === 'engine'));
  await page.run(`${await script}; vigieReads('selectors', ${engines}); vigieReads('generic', []);`);
}

/** What a reader saw so far, each thing once. */
export function seenBy(page: Page, reader: Reader): Promise<Observation[]> {
  return page.run(`vigieReaders.${reader}.seen`);
}

export function stateOf(page: Page, reader: Reader): Promise<PageState> {
  return page.run(`vigieReaders.${reader}.state`);
}

/** Waits until a reader has seen something that fits, and gives all such. */
export function untilSeen<Kind extends Observation['kind']>(
  page: Page,
  reader: Reader,
  kind: Kind,
  fits: (one: Extract<Observation, { kind: Kind }>) => boolean,
): Promise<Extract<Observation, { kind: Kind }>[]> {
  return until(`the ${reader} reader to see a ${kind}`, async () => {
    const found = (await seenBy(page, reader)).filter(
      (one): one is Extract<Observation, { kind: Kind }> => one.kind === kind && fits(one as never),
    );
    return found.length > 0 && found;
  });
}

export async function messagesSeen(page: Page, reader: Reader): Promise<MessageObservation[]> {
  return (await seenBy(page, reader)).filter((one) => one.kind === 'message');
}

/** Whether a reader has seen this said. Asked in the page: all that was seen is much to hand over each time. */
export function isSaid(page: Page, reader: Reader, text: string): Promise<boolean> {
  const words = JSON.stringify(text);
  return page.run(
    `vigieReaders.${reader}.seen.some((one) => one.kind === 'message' && one.text === ${words})`,
  );
}
