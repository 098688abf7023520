/** DOM in, observations out: the only code that reads a page. */
import type { DraftObservation, Observation } from '../engine/observation.ts';
import type { Site } from '../sites/index.ts';

export { type OneReading, readOnce, sightOnce } from './read-once.ts';
export { watchPage } from './watch.ts';

/** One observation, and the element it was read from while that element lives. */
export interface Sighting {
  readonly observation: Observation;
  readonly element: Element | null;
  /** Already reported once: the page drew it anew. Anchor to `element` again, judge nothing again. */
  readonly redrawn?: boolean;
}

export interface PageState {
  /** What reads this page now; `none` while nothing of a chat was found. */
  readonly reader: 'selectors' | 'generic' | 'none';
  /** A site's selectors found nothing, so the generic reader took over. */
  readonly fellBack: boolean;
  /** What of the page its structure tells, because the site's selectors found nothing of it. */
  readonly byStructure: readonly ('rooms' | 'members' | 'messages' | 'tabs')[];
  /** Id of the site, or of the engine that was recognised. */
  readonly site?: string;
  readonly counts: { readonly rooms: number; readonly members: number; readonly messages: number };
}

export interface WatchOptions {
  readonly document: Document;
  readonly url: URL;
  readonly site?: Site;
  readonly engines: readonly Site[];
  /** Aborting it stops everything and lets go of the page. */
  readonly signal: AbortSignal;
  onSighting(sighting: Sighting): void;
  onStateChange?(): void;
  /** Called before a message leaves; `true` holds it back until `sendAnyway` or a changed draft. */
  onBeforeSend?(draft: DraftObservation, composer: Element): boolean;
  /** Runs a slice of work later. The default leaves the page its frames. */
  readonly schedule?: (slice: () => void) => void;
}

export interface PageWatch {
  readonly state: PageState;
  /** Tells all rows of the page's lists once more, as drawn anew: what they mean to the reader has changed. */
  tellRowsAgain(): void;
  /** The box that the reader types in, if there is one now. */
  composer(): Element | null;
  /** That box, and the button that sends from it if the page has one: what nothing may cover. */
  composerParts(): readonly Element[];
  /**
   * Sends the draft that was held back. `press-enter` when the page did not take it: the next Enter passes,
   * and the reader must press it.
   */
  sendAnyway(): Promise<'sent' | 'press-enter'>;
  /** The reader changes the draft that was held back: the next attempt is judged anew, however soon it comes. */
  takeBack(): void;
}
