import type { Finding } from '../../engine/finding.ts';
import type { Observation } from '../../engine/observation.ts';
import { type PageState as Reading, type Sighting, watchPage } from '../../page/index.ts';
import type { Settings } from '../../settings/index.ts';
import { engines, type Site, siteFor, sites } from '../../sites/index.ts';
import { createWarnings, type Warnings } from '../../warnings/index.ts';
import { actionsFor } from './actions.ts';
import { createCounting } from './count.ts';
import { createJudge } from './judge.ts';
import { readerOf } from './reader.ts';
import { createSubjects, type Subjects } from './subjects.ts';
import { createTellBackground, tellCount } from './tell-background.ts';

/** Vigie at work on one page, from being turned on to being turned off. */
export interface Session {
  readonly reading: Reading;
  readonly warnings: Pick<Warnings, 'state' | 'seen'>;
  /** The listed site or the engine that was recognised. */
  readonly site: Site | undefined;
  /** Whom and what a report could be about. */
  readonly subjects: Pick<Subjects, 'list'>;
  stop(): void;
}

interface SessionOptions {
  /** The settings as they are now. */
  settings(): Settings;
  /** The content script's own: aborted when the extension is updated or removed. */
  readonly signal: AbortSignal;
}

export function startSession({ settings, signal: outer }: SessionOptions): Session {
  const own = new AbortController();
  const signal = AbortSignal.any([outer, own.signal]);
  const url = new URL(location.href);
  const listed = siteFor(url);
  const { judge, mute } = createJudge(settings);
  const tellBackground = createTellBackground();
  const count = createCounting({ isOn: () => settings().counters, send: tellCount, signal });

  const warnings = createWarnings({
    document,
    signal,
    reader: () => readerOf(settings()),
    ...(listed && { site: { name: listed.name, why: listed.why } }),
    actions: actionsFor(settings, mute),
    composerParts: () => watch.composerParts(),
  });
  const rows = new Map<string, Finding>();
  const subjects = createSubjects();

  const watch = watchPage({
    document,
    url,
    ...(listed && { site: listed }),
    engines,
    signal,
    onSighting({ observation, element, redrawn }: Sighting) {
      const row = rowKey(observation);
      const known = redrawn && row !== null ? rows.get(row) : undefined;
      if (redrawn && !known) return;
      const finding = known ?? judge(observation);
      if (row !== null && finding.level !== 'none') rows.set(row, finding);
      if (!known) subjects.note(observation, finding);
      warnings.show(observation, finding, element);
      tellBackground(warnings.seen);
      count(warnings.seen);
    },
    onBeforeSend(draft, composer) {
      const finding = judge(draft);
      if (!finding.signs.some(({ sign }) => sign === 'personal-data')) return false;
      void warnings.checkDraft(finding, draft.text, composer).then((choice) => {
        if (choice === 'send') return watch.sendAnyway();
        watch.takeBack();
      });
      return true;
    },
  });

  return {
    warnings,
    subjects,
    get reading() {
      return watch.state;
    },
    get site() {
      return listed ?? sites.find(({ id }) => id === watch.state.site);
    },
    stop() {
      own.abort();
      tellBackground(null);
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
