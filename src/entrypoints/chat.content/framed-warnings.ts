import { type Finding, LEVELS } from '../../engine/finding.ts';
import type { Observation } from '../../engine/observation.ts';
import { createWarnings, type SeenHere, type Warnings, type WarningsOptions } from '../../warnings/index.ts';
import { isOpen, isRoomy, openDocument, roomiest, standIn } from './frames.ts';

/**
 * Warnings of a page and of its frames that the page itself may read: each is shown in the frame that it is about, or
 * where there is room to read it. To the reader they are one Vigie, with one bar.
 */
export function createFramedWarnings(options: WarningsOptions): Warnings {
  const { document: main, signal } = options;
  const all = new Map<Document, Warnings>();
  /** Where each conversation was first warned of, since one conversation has one card, and what was told of it. */
  const homes = new Map<string, Home>();

  const inside = (document: Document): Warnings => all.get(document) ?? open(document);
  const open = (document: Document): Warnings => {
    const left = new AbortController();
    const warnings = createWarnings({
      ...options,
      document,
      signal: AbortSignal.any([signal, left.signal]),
      composerParts: () => options.composerParts().flatMap((part) => standIn(part, document) ?? []),
    });
    all.set(document, warnings);
    if (document === main) return warnings;
    const leave = () => {
      all.delete(document);
      left.abort();
      for (const home of homes.values()) if (home.document.deref() === document) moveToPage(home);
    };
    document.defaultView?.addEventListener('pagehide', leave, { once: true, signal: left.signal });
    return warnings;
  };
  const forReading = (document: Document) => inside(isRoomy(document) ? document : roomiest(main));
  const homeOf = (observation: Observation, element: Element | null): Warnings => {
    if (observation.kind === 'site') return inside(main);
    const here = openDocument(element) ?? main;
    if (observation.kind === 'room' || observation.kind === 'member') return inside(here);
    if (!isOfTalk(observation)) return forReading(here);
    const { conversation } = observation;
    const known = conversation === undefined ? undefined : homes.get(conversation)?.document.deref();
    if (known && all.has(known) && isOpen(known)) return inside(known);
    const home = isRoomy(here) ? here : roomiest(main);
    if (conversation !== undefined) homes.set(conversation, { document: new WeakRef(home), told: [] });
    return inside(home);
  };
  /** A frame that goes elsewhere, or loads itself anew as old chats do, takes no warning along: it goes on in the page. */
  const moveToPage = (home: Home) => {
    home.document = new WeakRef(roomiest(main));
    if (signal.aborted) return;
    for (const one of home.told) inside(roomiest(main)).show(...one, null);
  };
  const remember = (observation: Observation, finding: Finding) => {
    if (!isOfTalk(observation)) return;
    const home = homes.get(observation.conversation ?? '');
    if (home && finding.level !== 'none') home.told = withTold(home.told, [observation, finding]);
  };
  const everyone = () => [
    inside(main),
    ...[...all].filter(([at]) => at !== main && isOpen(at)).map(([, one]) => one),
  ];

  return {
    redraw() {
      for (const warnings of everyone()) warnings.redraw();
    },
    advise: (advice) => inside(main).advise(advice),
    show(observation: Observation, finding: Finding, element: Element | null) {
      homeOf(observation, element).show(observation, finding, element);
      remember(observation, finding);
    },
    checkDraft(finding, text, composer) {
      const here = openDocument(composer) ?? main;
      const there = isRoomy(here) ? here : roomiest(main);
      return inside(there).checkDraft(finding, text, standIn(composer, there) ?? composer);
    },
    get state() {
      const states = everyone().map(({ state }) => state);
      return {
        shown: states.some(({ shown }) => shown),
        blocked: states.some(({ blocked }) => blocked),
        removedByPage: states.reduce((sum, { removedByPage }) => sum + removedByPage, 0),
      };
    },
    get seen() {
      return sumOf(everyone().map(({ seen }) => seen));
    },
  };
}

function isOfTalk(
  observation: Observation,
): observation is Extract<Observation, { kind: 'message' | 'prompt' | 'correspondent' }> {
  return ['message', 'prompt', 'correspondent'].includes(observation.kind);
}

type Told = readonly [Observation, Finding];

interface Home {
  document: WeakRef<Document>;
  /** What its card says: at most one finding for each sign and level. */
  told: readonly Told[];
}

/** What was told of a conversation, and what is told now: none of which says less than another. */
function withTold(told: readonly Told[], next: Told): readonly Told[] {
  if (told.some((one) => saysAll(one, next))) return told;
  return [...told.filter((one) => !saysAll(next, one)), next];
}

/** Whether one finding is as bad as another, and shows all its signs. */
function saysAll([, one]: Told, [, other]: Told): boolean {
  const isAsBad = LEVELS.indexOf(one.level) >= LEVELS.indexOf(other.level);
  return isAsBad && other.signs.every(({ sign }) => one.signs.some((its) => its.sign === sign));
}

/** What several frames hold, as if it were one page. */
export function sumOf(all: readonly SeenHere[]): SeenHere {
  const sum = (count: (seen: SeenHere) => number) => all.reduce((total, seen) => total + count(seen), 0);
  return {
    byLevel: {
      none: sum(({ byLevel }) => byLevel.none),
      info: sum(({ byLevel }) => byLevel.info),
      caution: sum(({ byLevel }) => byLevel.caution),
      danger: sum(({ byLevel }) => byLevel.danger),
    },
    signs: [...new Set(all.flatMap(({ signs }) => signs))],
    rooms: sum(({ rooms }) => rooms),
    members: sum(({ members }) => members),
    conversations: sum(({ conversations }) => conversations),
  };
}
