import type { Audience, Finding, Level, Sign } from '../engine/finding.ts';
import type { Observation } from '../engine/observation.ts';
import type { Language } from '../locales/translate.ts';

/** Who reads, asked anew at every showing, so that a changed setting counts at once. */
export interface Reader {
  readonly audience: Audience | null;
  readonly language: Language;
  /** ISO 3166-1 alpha-2, upper case: which authorities are named. */
  readonly country: string;
  /** An association that handed Vigie out: its name stands beside the mark. Plain text, untrusted. */
  readonly brand?: Brand;
}

export interface Brand {
  readonly name: string;
  /** Data address of a picture, checked by the settings. */
  readonly logo?: string;
}

/** The listed site that is open, and why it is listed, in each language. */
export interface ListedSite {
  readonly name: string;
  readonly why: Readonly<Record<Language, string>>;
}

/** What a reader may ask for. The entrypoint does it; warnings only ask, and only after a trusted event. */
export interface Actions {
  /** Leave the site for a neutral page. */
  leave(): void;
  /** Open the report. */
  report(): void;
  /** “This was wrong”: this rule is not to be heard again on this site. */
  mute(rule: string): void;
  /** Open the page of people and lines that help. */
  openHelp(): void;
  /** Ask for the lock's code, on a page of ours, to go on past the page of advice. */
  useCode(): void;
}

export interface WarningsOptions {
  /** The page. */
  readonly document: Document;
  /** Aborting takes everything away and leaves nothing behind. */
  readonly signal: AbortSignal;
  readonly reader: () => Reader;
  readonly site?: ListedSite;
  readonly actions: Actions;
  /** The page's message box and the button that sends from it, so that nothing ever covers them. */
  readonly composerParts: () => readonly Element[];
  /** The time, for opening hours. */
  readonly now?: () => Date;
}

export type DraftChoice = 'send' | 'change';

/** What the popup may know: counts and signs, no text, no names. */
export interface SeenHere {
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Every sign that was seen on this page, oldest first. */
  readonly signs: readonly Sign[];
  /** Rooms, members and conversations that carry a warning. */
  readonly rooms: number;
  readonly members: number;
  readonly conversations: number;
}

export interface Warnings {
  /** Says everything that is shown anew: the reader may be another one now, in another language. */
  redraw(): void;
  /** Lays the page of advice over the site, with or without a way on by code; `null` takes it away. */
  advise(advice: { readonly code: boolean } | null): void;
  /**
   * Takes every finding; decides whether anything new is to be shown, where and how.
   * @param element what the observation was read from: the row of a room or a member, the entry form. Call again with
   * the new element when the page redraws a row: its badge moves with it. It is held weakly.
   */
  show(observation: Observation, finding: Finding, element: Element | null): void;
  /**
   * Asks before a draft that holds personal data is sent. Resolves to `change` when aborted.
   * @param composer the message box that holds the draft: the question stands beside it, never on it
   */
  checkDraft(finding: Finding, text: string, composer: Element): Promise<DraftChoice>;
  /**
   * Whether our host is in the page and can be seen, whether the page keeps it from being seen though there is
   * something to show, and how often the page took it away.
   */
  readonly state: { readonly shown: boolean; readonly blocked: boolean; readonly removedByPage: number };
  readonly seen: SeenHere;
}
