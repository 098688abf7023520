/** What the page around the practice chat may ask of it, and what it is told. Both are pages of ours. */
export interface Practice {
  /** A made-up person writes. */
  stranger(name: string, text: string): void;
  /** Puts words into the reader's message box, unsent. */
  draft(text: string): void;
}

declare global {
  interface Window {
    /** There once the practice chat can be asked. */
    practice?: Practice;
  }
}

/** What happened in a warning that has no place in an exercise. */
export interface PracticeEvent {
  readonly practice: 'left' | 'reported' | 'ready';
}

/** Tells the page around. */
export function tellAround(practice: PracticeEvent['practice']): void {
  const event: PracticeEvent = { practice };
  window.parent.postMessage(event, location.origin);
}
