import type { Heard, Surface } from './surface.ts';

/** The roles in which a page speaks to its reader. The practice chat has none of them: there they are all Vigie's. */
const SPEAKING = new Set([
  'region',
  'complementary',
  'article',
  'group',
  'note',
  'status',
  'alert',
  'dialog',
  'alertdialog',
]);

/** A node and all below it, in reading order. */
export function* within(heard: Heard): Generator<Heard> {
  yield heard;
  for (const child of heard.children) yield* within(child);
}

/** Everything that speaks to the reader, an outer one before those inside it. */
export function warningsIn(heard: Heard): Heard[] {
  return [...within(heard)].filter((one) => SPEAKING.has(one.role) && (one.name || one.text));
}

/** The innermost warning that says all of these words. */
export function warningThat(root: Heard, words: readonly (string | RegExp)[]): Heard | undefined {
  return warningsIn(root).findLast((heard) => words.every((word) => says(heard, word)));
}

/** All that a screen reader says of a node: name, description and text, once each. */
export function spoken(heard: Heard): string {
  const parts = [heard.name, heard.description, heard.value, heard.text].filter(Boolean);
  return parts.filter((part, i) => !parts.some((other, j) => j > i && other.includes(part))).join(' · ');
}

/** How white space, kinds of apostrophe and capitals are evened out before words are compared. */
export function plain(words: string): string {
  return words
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’']/g, '’')
    .trim()
    .toLowerCase();
}

export function says(heard: Heard, words: string | RegExp): boolean {
  return typeof words === 'string' ? plain(spoken(heard)).includes(plain(words)) : words.test(spoken(heard));
}

export function matches(heard: Heard, role: string, name: string | RegExp): boolean {
  if (heard.role !== role) return false;
  const own = heard.name || heard.text;
  return typeof name === 'string' ? plain(own) === plain(name) : name.test(own);
}

/** What has not come by then will not come: a machine that two browsers share is slow, and waiting costs only what fails. */
const PATIENCE = 25_000;
/** Asked again soon at first, since most things come at once, then less and less often: each look costs the browser some. */
const SOON = 20;
const SELDOM = 160;
/** A control that is drawn anew is looked up so many times. */
const PRESSES = 3;

/**
 * Asks again until there is an answer.
 * @param what completes "waited for …" in the error
 * @throws after `ms` milliseconds, saying what was heard last
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined | null | false>,
  ms = PATIENCE,
): Promise<Value> {
  const end = Date.now() + ms;
  let last: unknown;
  for (let pause = SOON; Date.now() < end; pause = Math.min(2 * pause, SELDOM)) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((later) => setTimeout(later, pause));
  }
  throw new Error(`Waited ${ms} ms for ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
}

/** Waits for a warning that says all of these words. */
export function warning(surface: Surface, ...words: readonly (string | RegExp)[]): Promise<Heard> {
  return untilHeard(surface, `a warning that says ${words.join(' + ')}`, (root) => warningThat(root, words));
}

/**
 * Waits for a control by its role and accessible name, then clicks it as a person would. Where it is gone before the click
 * gets there, because the page drew itself anew, it is waited for again.
 */
export async function press(surface: Surface, role: string, name: string | RegExp): Promise<void> {
  for (let tries = 1; ; tries++) {
    const control = await untilHeard(surface, `${role} "${name}"`, (root) =>
      [...within(root)].find((heard) => matches(heard, role, name)),
    );
    try {
      return await surface.click(control);
    } catch (error) {
      if (tries === PRESSES) throw error;
    }
  }
}

/** Waits until `choose` finds something in the tree; the error holds what was heard instead. */
export async function untilHeard<Value>(
  surface: Surface,
  what: string,
  choose: (root: Heard) => Value | undefined | false,
): Promise<Value> {
  let root: Heard | undefined;
  try {
    return await until(what, async () => {
      root = await surface.read();
      return choose(root);
    });
  } catch (error) {
    const heard = root ? warningsIn(root).map((w) => `  ${w.role}: ${spoken(w)}`) : [];
    throw new Error(`${(error as Error).message}. Heard:\n${heard.join('\n') || '  nothing'}`);
  }
}
