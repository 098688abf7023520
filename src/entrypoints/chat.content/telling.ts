import type { Finding } from '../../engine/finding.ts';
import type { CorrespondentObservation, Observation } from '../../engine/observation.ts';
import type { Sighting } from '../../page/index.ts';
import type { AppliedPolicy, Packs, Settings } from '../../settings/index.ts';
import { siteFor } from '../../sites/index.ts';
import type { Actions, Warnings } from '../../warnings/index.ts';
import { actionsFor } from './actions.ts';
import { createCounting } from './count.ts';
import { createFramedWarnings } from './framed-warnings.ts';
import { createJudge, type Judge } from './judge.ts';
import { readerOf } from './reader.ts';
import { createSubjects, type Subjects } from './subjects.ts';
import { tellCount } from './tell-background.ts';

interface TellingOptions {
  readonly url: URL;
  settings(): Settings;
  policy?(): AppliedPolicy | undefined;
  packs?(): Packs;
  readonly signal: AbortSignal;
  /** Whether this Vigie speaks for its tab: another frame may. */
  readonly leads: boolean;
  readonly actions?: Partial<Actions>;
  composerParts(): readonly Element[];
  /** The reader typed their age, in years, at the chat's door. */
  onAge?(age: number): void;
  /** The reader is known to be under 18 from now on: rows may mean something else. */
  onMinor?(): void;
  /** Something new may be to be told of this page. */
  onChange(): void;
}

/** From what is seen to what the reader is told. */
export interface Telling {
  readonly warnings: Warnings;
  readonly judge: Judge['judge'];
  readonly prepare: Judge['prepare'];
  readonly subjects: Subjects;
  /** The reader told an age under 18 on this page. */
  readonly readerIsMinor: boolean;
  /** What the reader told of their age elsewhere on this site, in years. */
  readerIs(age: number): void;
  take(sighting: Sighting): void;
}

export function createTelling(options: TellingOptions): Telling {
  const { url, settings, signal, leads, composerParts, onAge, onMinor, onChange } = options;
  const listed = siteFor(url);
  const judging = createJudge(settings, options.packs);
  const { judge, prepare, mute } = judging;
  const count = createCounting({ isOn: () => settings().counters, send: tellCount, signal });
  const warnings = createFramedWarnings({
    document,
    signal,
    reader: () => readerOf(settings(), options.policy?.(), judging.readerIsMinor),
    ...(listed && { site: { name: listed.name, why: listed.why } }),
    actions: { ...actionsFor(settings, mute), ...options.actions },
    composerParts,
  });
  const rows = new Map<string, Finding>();
  const subjects = createSubjects();
  const met = createMet();
  let wasMinor = false;
  /** What stands there is said anew to a reader of whom it is known only now, and whoever they talk with is looked at again. */
  const followAge = () => {
    if (judging.readerIsMinor === wasMinor) return;
    wasMinor = judging.readerIsMinor;
    warnings.redraw();
    if (wasMinor) for (const one of met.list()) warnings.show(one, judge(one), null);
    rows.clear();
    onMinor?.();
    onChange();
  };
  return {
    warnings,
    judge,
    prepare,
    subjects,
    get readerIsMinor() {
      return judging.readerIsMinor;
    },
    readerIs(age) {
      judge({ kind: 'entry-form', asks: [], age });
      followAge();
    },
    take({ observation, element, redrawn }) {
      if (observation.kind === 'site' && !leads) return;
      if (observation.kind === 'entry-form' && observation.age !== undefined) onAge?.(observation.age);
      const row = rowKey(observation);
      const known = redrawn && row !== null ? rows.get(row) : undefined;
      // A row that meant nothing before the reader's age was known is judged anew, once.
      if (redrawn && !known && !(wasMinor && row !== null)) return;
      const finding = known ?? judge(observation);
      met.note(observation);
      // A page can invent rows without end.
      if (rows.size === MOST_ROWS) rows.clear();
      if (row !== null && (wasMinor || finding.level !== 'none')) rows.set(row, finding);
      if (!known) subjects.note(observation, finding);
      warnings.show(observation, finding, element);
      followAge();
      count(() => warnings.seen);
      onChange();
    },
  };
}

/** Of so many rows the finding is kept, for when the page draws them anew. */
const MOST_ROWS = 5000;
/** So many whose age the page shows are kept in mind; the one met first goes first. */
const MOST_MET = 200;

/** With whom the reader talks, where the page shows an age, in the memory of this page. */
function createMet() {
  const met = new Map<string, CorrespondentObservation>();
  return {
    note(observation: Observation) {
      if (observation.kind !== 'prompt' && observation.kind !== 'correspondent') return;
      const { name, age, city, conversation } = observation;
      if (age === undefined || conversation === undefined) return;
      met.set(conversation, { kind: 'correspondent', name, age, ...(city && { city }), conversation });
      if (met.size > MOST_MET) met.delete(met.keys().next().value ?? conversation);
    },
    list: () => [...met.values()],
  };
}

/** What a row is known by when the page draws it anew; null for what is no row. */
function rowKey(observation: Observation): string | null {
  if (observation.kind === 'room') return `room ${observation.text}`;
  if (observation.kind === 'member')
    return `member ${observation.name} ${observation.age} ${observation.city}`;
  return null;
}
