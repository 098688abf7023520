import type { Sign } from '../engine/finding.ts';
import type { Translate } from '../locales/translate.ts';
import type { WarningsKey } from '../locales/warnings.ts';
import type { DraftChoice, ListedSite, Reader } from './contract.ts';
import type { HelpLine, Want } from './lines.ts';
import type { Speech } from './speak.ts';

/** What the components may ask for. Every one of them is called from trusted events only. */
export interface Asks {
  leave(): void;
  report(): void;
  help(): void;
  closeBar(): void;
  dismiss(id: string): void;
  fold(id: string): void;
  open(id: string): void;
  unfold(id: string, what: 'why' | 'tips' | 'mistake'): void;
  wrong(id: string): void;
  note(id: string, held: boolean): void;
  closeNote(held: boolean): void;
  answer(choice: DraftChoice): void;
  /** On past the page of advice: to the page of ours that asks for the code. */
  useCode(): void;
  /** Into the room that the pause is about. */
  enter(): void;
}

/** What every component needs besides its own part of the model. */
export interface Around {
  readonly speech: Speech;
  readonly t: Translate<WarningsKey>;
  readonly asks: Asks;
  readonly reader: Reader;
  readonly site?: ListedSite;
  readonly lines: (signs: readonly Sign[], want: Want) => readonly HelpLine[];
}
