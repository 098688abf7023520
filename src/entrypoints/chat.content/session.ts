import { type PageWatch, type PageState as Reading, type WatchOptions, watchPage } from '../../page/index.ts';
import type { AppliedPolicy, Packs, Settings } from '../../settings/index.ts';
import { engines, type Site, siteFor, sites } from '../../sites/index.ts';
import type { Actions, Warnings } from '../../warnings/index.ts';
import { whenRulesCome } from './bundled.ts';
import { whenJudged } from './judged.ts';
import type { ReaderAge } from './reader-age.ts';
import type { Subjects } from './subjects.ts';
import { createTelling } from './telling.ts';

/** Vigie at work on one page, from being turned on to being turned off. */
export interface Session {
  readonly reading: Reading;
  readonly warnings: Pick<Warnings, 'advise' | 'redraw' | 'state' | 'seen'>;
  /** The listed site or the engine that was recognised. */
  readonly site: Site | undefined;
  /** Whom and what a report could be about. */
  readonly subjects: Pick<Subjects, 'list'>;
  /** The reader told an age under 18 on this page. */
  readonly readerIsMinor: boolean;
  /** The page was read once and is not watched. */
  readonly isOnce: boolean;
  /** The reader told their age, in years, in another frame of the page. */
  readerIs?(age: number): void;
  stop(): void;
}

export interface SessionOptions {
  /** The settings as they are now. */
  settings(): Settings;
  /** What an association set, as it is now. */
  policy?(): AppliedPolicy | undefined;
  /** Packs of rules from outside, as they are now. */
  packs?(): Packs;
  /** The content script's own: aborted when the extension is updated or removed. */
  readonly signal: AbortSignal;
  /** The page's address, where it is not the document's own. */
  readonly url?: URL;
  /** Whether this Vigie speaks for its tab, with the bar of the site. */
  readonly leads?: boolean;
  /** In place of what a reader's wish does on a chat site: an exercise leaves no site. */
  readonly actions?: Partial<Actions>;
  /** What the reader tells of their age from one document of a site to the next; an exercise leaves it alone. */
  readonly readerAge?: ReaderAge;
  /** Something new may be to be told of this page. */
  onChange?(): void;
}

/** So long reading waits to be told the reader's age, in milliseconds: a background that was asleep starts in less. */
const AGE_WAIT = 500;

/** What there is to say of a page before anything of it was read. */
const UNREAD: Reading = {
  reader: 'none',
  fellBack: false,
  byStructure: [],
  counts: { rooms: 0, members: 0, messages: 0 },
};

/** Watches the page until it is stopped. That it is a listed one is told at once; it is read when the rules are there. */
export function startSession(options: SessionOptions): Session {
  const { url = new URL(location.href), leads = true, readerAge, onChange = () => {} } = options;
  const own = new AbortController();
  const signal = AbortSignal.any([options.signal, own.signal]);
  const listed = siteFor(url);
  let isTyped = false;
  const telling = createTelling({
    ...options,
    url,
    signal,
    leads,
    onChange,
    composerParts: () => watch?.composerParts() ?? [],
    onAge(age) {
      isTyped = true;
      readerAge?.tell(age);
    },
    onMinor: () => watch?.tellRowsAgain(),
  });

  const told = readerAge?.ask().then((age) => {
    // What is typed here is newer.
    if (age !== undefined && !isTyped) telling.readerIs(age);
  });

  let questions = 0;
  let watch: PageWatch | undefined;
  if (listed)
    telling.take({ observation: { kind: 'site', site: listed.id, host: url.hostname }, element: null });
  const read = () => {
    if (!signal.aborted) watch = watchPage(watchOptions);
  };
  const take = whenJudged(telling.prepare, telling.take, signal);
  const watchOptions: WatchOptions = {
    document,
    url,
    ...(listed && { site: listed }),
    engines,
    signal,
    onSighting: (sighting) => {
      // Told already.
      if (sighting.observation.kind !== 'site') take(sighting);
    },
    onStateChange: onChange,
    onBeforeSend(draft, composer) {
      const finding = telling.judge(draft);
      if (!finding.signs.some(({ sign }) => sign === 'personal-data')) return false;
      const question = ++questions;
      void telling.warnings.checkDraft(finding, draft.text, composer).then((choice) => {
        // A question that a newer one took the place of is answered too; the newer one's draft stays held.
        if (question !== questions) return;
        if (choice === 'send') return watch?.sendAnyway();
        watch?.takeBack();
      });
      return true;
    },
  };
  whenRulesCome(() => {
    const patience = new Promise((over) => setTimeout(over, AGE_WAIT));
    void Promise.race([told, patience]).then(read);
  });

  return {
    warnings: telling.warnings,
    subjects: telling.subjects,
    get readerIsMinor() {
      return telling.readerIsMinor;
    },
    isOnce: false,
    readerIs: telling.readerIs,
    get reading() {
      return watch?.state ?? UNREAD;
    },
    get site() {
      return listed ?? sites.find(({ id }) => id === watch?.state.site);
    },
    stop: () => own.abort(),
  };
}
