import type { Finding } from '../../engine/finding.ts';
import type { Observation } from '../../engine/observation.ts';
import { createWarnings, type SeenHere, type Warnings, type WarningsOptions } from '../../warnings/index.ts';
import { isRoomy, roomiest, standIn } from './frames.ts';

/**
 * Warnings of a page and of its frames that the page itself may read: each is shown in the frame that it is about, or
 * where there is room to read it. To the reader they are one Vigie, with one bar.
 */
export function createFramedWarnings(options: WarningsOptions): Warnings {
  const { document: main, signal } = options;
  const all = new Map<Document, Warnings>();
  /** Where each conversation was first warned of: one conversation has one card. */
  const homes = new Map<string, WeakRef<Document>>();

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
    };
    document.defaultView?.addEventListener('pagehide', leave, { once: true, signal: left.signal });
    return warnings;
  };
  const forReading = (document: Document) => inside(isRoomy(document) ? document : roomiest(main));
  const homeOf = (observation: Observation, element: Element | null): Warnings => {
    if (observation.kind === 'site') return inside(main);
    const here = element?.ownerDocument ?? main;
    if (observation.kind === 'room' || observation.kind === 'member') return inside(here);
    if (observation.kind !== 'message' && observation.kind !== 'prompt') return forReading(here);
    const { conversation } = observation;
    const known = conversation === undefined ? undefined : homes.get(conversation)?.deref();
    if (known && all.has(known)) return inside(known);
    const home = isRoomy(here) ? here : roomiest(main);
    if (conversation !== undefined) homes.set(conversation, new WeakRef(home));
    return inside(home);
  };
  const everyone = () => [inside(main), ...[...all].filter(([at]) => at !== main).map(([, one]) => one)];

  return {
    redraw() {
      for (const warnings of everyone()) warnings.redraw();
    },
    advise: (advice) => inside(main).advise(advice),
    show(observation: Observation, finding: Finding, element: Element | null) {
      homeOf(observation, element).show(observation, finding, element);
    },
    checkDraft(finding, text, composer) {
      const here = composer.ownerDocument;
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
