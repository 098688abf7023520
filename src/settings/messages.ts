/**
 * Every message that travels between popup, background and content script. What people wrote is in none of them; the
 * names of a room and of a person, and the page's address, are in `ReportDetails` alone, which goes from a page straight
 * to the report sheet that its reader opened. Of what the reader types, the age at a chat's door alone travels, as a number, and that an age under 18 was told, as a yes.
 */
import type { Level, Sign } from '../engine/finding.ts';
import type { SettingsChange } from './change.ts';
import type { LockRequest } from './lock/messages.ts';
import type { AddPackRequest, RemovePackRequest } from './packs/messages.ts';
import type { Tally } from './tally.ts';

/** The name of the port on which the popup hears every frame of a tab: a `FrameState` at once, and at each change. */
export const STATE_PORT = 'state';

/** The content script of one frame is asked what it sees. Answer: `FrameState`. */
export interface StateRequest {
  readonly type: 'state';
}

/**
 * The popup turns watching on or off in one open page without storing anything: the switch in a private window,
 * where no host may be written. Answer: none. It holds until the page is left.
 */
export interface WatchHereRequest {
  readonly type: 'watch-here';
  readonly on: boolean;
}

/**
 * The report sheet, while it is open, asks the content script of the tab that it is about. No other part asks, the
 * background neither hears nor passes it on, and nobody stores the answer. Answer: `ReportDetails`.
 */
export interface ReportRequest {
  readonly type: 'report-details';
  /** Sent to every frame: only one that has somebody to report answers. */
  readonly ifAny?: true;
}

/** The reader asked to have this page read once, as it stands. Answer: `FrameState`, when it was read. */
export interface CheckHereRequest {
  readonly type: 'check-here';
}

/** What a report of this page needs: where, who and which signs. No message is in it. */
export interface ReportDetails {
  readonly host: string;
  /** Name of the listed site, if it is one. */
  readonly site?: string;
  /** The page's address without its query and its fragment. */
  readonly address: string;
  /** The reader told an age under 18 there: the sheet speaks to them as to a teen, whatever is set. */
  readonly readerIsMinor?: true;
  /** The most worrying first. */
  readonly subjects: readonly ReportSubject[];
}

/** A person or a room that a report could be about. */
export interface ReportSubject {
  readonly kind: 'person' | 'room';
  /** A person's pseudonym; absent when the page does not tell it. */
  readonly name?: string;
  /** The room, or the room where the person wrote. */
  readonly room?: string;
  readonly level: Level;
  /** Oldest first. */
  readonly signs: readonly Sign[];
  /** When it was last seen, in milliseconds since 1970. */
  readonly at: number;
}

/** The background, woken anew, asks every frame of a tab to say again what it holds. Answer: a `SeenMessage`. */
export interface TellRequest {
  readonly type: 'tell';
}

/** The code was right: the page of advice goes. Answer: none. */
export interface AdviceOverMessage {
  readonly type: 'advice-over';
}

/** The reader typed their age in another frame of this tab. Answer: none. */
export interface ReaderIsMessage {
  readonly type: 'reader-is';
  readonly age: number;
}

/** What a content script is sent. */
export type PageMessage =
  | AdviceOverMessage
  | ReaderIsMessage
  | StateRequest
  | WatchHereRequest
  | CheckHereRequest
  | TellRequest
  | ReportRequest;

/** Why a page is watched: by the list, by the reader's own, wherever a chat is; `once` when it was read once; `not`. */
export type Watched = 'listed' | 'added' | 'everywhere' | 'once' | 'not';

/** Counts and signs of one page, all its frames together: no text, no name, no address. */
export interface PageState {
  /** The page's host name, which the popup shows and the switch is for. */
  readonly host: string;
  /** Name of the listed site or chat engine, if it is one. */
  readonly site?: string;
  readonly watched: Watched;
  /** `false`: the reader turned this site off. */
  readonly on: boolean;
  readonly reader: 'selectors' | 'generic' | 'none';
  /** The site's selectors found nothing, so the generic reader took over. */
  readonly fellBack: boolean;
  /** What of the page is read in a general way, because the site's selectors found nothing of it. */
  readonly byStructure?: readonly ('rooms' | 'members' | 'messages' | 'tabs')[];
  /** The reader told an age under 18 there: the popup speaks to them as to a teen, whatever is set. */
  readonly readerIsMinor?: true;
  /** The page keeps the warnings from being seen. */
  readonly blocked?: boolean;
  readonly warningsShown: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Every sign seen on this page, oldest first. */
  readonly signs: readonly Sign[];
  /** Rooms, members and conversations that carry a warning. */
  readonly rooms: number;
  readonly members: number;
  readonly conversations: number;
}

/** The same of one frame. */
export interface FrameState extends PageState {
  /** A name for the frame, drawn by lot when its page was opened. */
  readonly frame: string;
  /** Whether it is the page itself. */
  readonly isTop: boolean;
}

/** A content script says what its page holds now, for the badge of its tab and for an open popup. */
export interface SeenMessage {
  readonly type: 'seen';
  /** The highest level on the page. */
  readonly level: Level;
  /** How many warnings the page holds. */
  readonly count: number;
}

/** Any page of ours asks for a change of settings; the background alone writes. Answer: `LoadedSettings`. */
export interface ChangeSettingsRequest {
  readonly type: 'change-settings';
  readonly change: SettingsChange;
}

/** A content script asks for the popup's content as a page of its own. Answer: none. */
export interface OpenHelpRequest {
  readonly type: 'open-help';
}

/** A content script asks for the report sheet about its page. Answer: none. */
export interface OpenReportRequest {
  readonly type: 'open-report';
}

/** A content script says how many warnings are new, for the counters. The background drops it where there are none to keep. */
export interface CountMessage {
  readonly type: 'count';
  readonly tally: Tally;
}

/** A page of ours asks to forget all counters. */
export interface ClearCountersRequest {
  readonly type: 'clear-counters';
}

export interface ClearCountersAnswer {
  readonly cleared: boolean;
}

/** The popup asks for one reading of a tab, which the reader's click allows. Answer: whether the page could be read. */
export interface CheckPageRequest {
  readonly type: 'check-page';
  readonly tabId: number;
}

/** A frame asks whether it speaks for its tab. Answer: a boolean. */
export interface LeadRequest {
  readonly type: 'leads';
}

/** The probe found what looks like a chat, and asks for the chat script in its frame. Answer: none. */
export interface ChatFoundMessage {
  readonly type: 'chat-found';
}

/** A listed site's page asks whether the page of advice stands before it. Answer: `AdviceAnswer`. */
export interface AdviceRequest {
  readonly type: 'advice';
}

export interface AdviceAnswer {
  readonly stands: boolean;
  /** Whether there is a code that leads past it. */
  readonly code: boolean;
}

/** The reader typed their age, in years, at a chat's door. It is held in memory while the tab shows that site. Answer: none. */
export interface AgeTypedMessage {
  readonly type: 'age-typed';
  readonly age: number;
}

/** A content script, at its start, asks what age was typed at the door of this site. Answer: a number, or null. */
export interface ReaderAgeRequest {
  readonly type: 'reader-age';
  /** Whether a page of the same site opened this one, as the first of its tab. */
  readonly opened: boolean;
}

/** A content script asks for the page that takes the code. Answer: none. */
export interface UseCodeRequest {
  readonly type: 'use-code';
}

/** That page gives the code for a tab. Answer: `LockAnswer`. */
export interface LetThroughRequest {
  readonly type: 'let-through';
  readonly tabId: number;
  readonly code: string;
}

/** What the background is sent. */
export type BackgroundMessage =
  | AdviceRequest
  | AgeTypedMessage
  | ReaderAgeRequest
  | UseCodeRequest
  | LetThroughRequest
  | SeenMessage
  | CheckPageRequest
  | LeadRequest
  | ChatFoundMessage
  | ChangeSettingsRequest
  | OpenHelpRequest
  | OpenReportRequest
  | CountMessage
  | ClearCountersRequest
  | LockRequest
  | AddPackRequest
  | RemovePackRequest;

/** Whether a value that came by message is one of ours, by its `type`: other extensions and pages may send anything. */
export function isMessage<T extends AnyMessage['type']>(
  value: unknown,
  type: T,
): value is Extract<AnyMessage, { readonly type: T }> {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}

type AnyMessage = PageMessage | BackgroundMessage;
