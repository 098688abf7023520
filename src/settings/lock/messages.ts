/** What pages ask of the lock, and what the background answers. Secrets are in the questions alone, and kept by nobody. */

/** One thing to do with the lock. */
export type LockAct =
  /** How it stands. */
  | { readonly do: 'state' }
  /** Puts a lock on where there is none. */
  | { readonly do: 'set'; readonly code: string; readonly phrase: string }
  /** Opens it for a while. */
  | { readonly do: 'unlock'; readonly code: string }
  /** Closes it again. */
  | { readonly do: 'close' }
  /** Says whether the code is right, and opens nothing: the way past a page of advice. */
  | { readonly do: 'check'; readonly code: string }
  /** Puts a new code in the place of the old one. */
  | { readonly do: 'change'; readonly code: string; readonly next: string }
  | { readonly do: 'remove'; readonly code: string }
  /** The code is forgotten: the phrase puts a new one in its place, and a new phrase in its own. */
  | { readonly do: 'recover'; readonly phrase: string; readonly next: string; readonly nextPhrase: string };

/** Any page of ours asks something of the lock. Answer: `LockAnswer`. */
export interface LockRequest {
  readonly type: 'lock';
  readonly act: LockAct;
}

export interface LockState {
  /** A lock was put on. */
  readonly on: boolean;
  /** How long it stands open still, in milliseconds; 0: it is closed, or there is none. */
  readonly openMs: number;
  /** How long the next code, and the next phrase, have to wait. */
  readonly waitMs: number;
  readonly phraseWaitMs: number;
  /** Wrong codes that may still be given before one has to wait. */
  readonly freeTries: number;
  /** What is stored of a lock cannot be read: it holds nothing any more. */
  readonly damaged: boolean;
}

/** Why something was not done. `gone`: no background answers, the extension was updated or removed under the page. */
export type LockFault =
  | 'wrong'
  | 'wait'
  | 'short'
  | 'easy'
  | 'no-lock'
  | 'is-locked'
  | 'not-allowed'
  | 'storage-failed'
  | 'gone';

export interface LockAnswer {
  readonly fault: LockFault | null;
  readonly state: LockState;
}
