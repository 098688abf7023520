import type { Finding } from '../../engine/finding.ts';
import type { Observation } from '../../engine/observation.ts';
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
  /** Something new may be to be told of this page. */
  onChange(): void;
}

/** From what is seen to what the reader is told. */
export interface Telling {
  readonly warnings: Warnings;
  readonly judge: Judge['judge'];
  readonly prepare: Judge['prepare'];
  readonly subjects: Subjects;
  /** What the reader told of their age elsewhere on this site, in years. */
  readerIs(age: number): void;
  take(sighting: Sighting): void;
}

export function createTelling(options: TellingOptions): Telling {
  const { url, settings, signal, leads, composerParts, onAge, onChange } = options;
  const listed = siteFor(url);
  const { judge, prepare, mute } = createJudge(settings, options.packs);
  const count = createCounting({ isOn: () => settings().counters, send: tellCount, signal });
  const warnings = createFramedWarnings({
    document,
    signal,
    reader: () => readerOf(settings(), options.policy?.()),
    ...(listed && { site: { name: listed.name, why: listed.why } }),
    actions: { ...actionsFor(settings, mute), ...options.actions },
    composerParts,
  });
  const rows = new Map<string, Finding>();
  const subjects = createSubjects();
  return {
    warnings,
    judge,
    prepare,
    subjects,
    readerIs(age) {
      judge({ kind: 'entry-form', asks: [], age });
    },
    take({ observation, element, redrawn }) {
      if (observation.kind === 'site' && !leads) return;
      if (observation.kind === 'entry-form' && observation.age !== undefined) onAge?.(observation.age);
      const row = rowKey(observation);
      const known = redrawn && row !== null ? rows.get(row) : undefined;
      if (redrawn && !known) return;
      const finding = known ?? judge(observation);
      if (row !== null && finding.level !== 'none') rows.set(row, finding);
      if (!known) subjects.note(observation, finding);
      warnings.show(observation, finding, element);
      count(() => warnings.seen);
      onChange();
    },
  };
}

/** What a row is known by when the page draws it anew; null for what is no row. */
function rowKey(observation: Observation): string | null {
  if (observation.kind === 'room') return `room ${observation.text}`;
  if (observation.kind === 'member')
    return `member ${observation.name} ${observation.age} ${observation.city}`;
  return null;
}
