import type { AppliedPolicy, Packs, Settings, SettingsChange } from '../../settings/index.ts';
import type { Outcome } from '../page-parts/use-settings.ts';
import type { LiveLock } from './lock/use-lock.ts';
import type { OptionsWords } from './words.ts';

/** What every section is handed. */
export interface Around {
  readonly settings: Settings;
  readonly words: OptionsWords;
  readonly lock: LiveLock;
  /** What an association set. */
  readonly policy?: AppliedPolicy | undefined;
  /** Packs of rules from outside. */
  readonly packs?: Packs;
  /** This Vigie's own. */
  readonly version: string;
  /** The version whose news the reader had seen when the page was opened; none at the first. */
  readonly newSince?: string | null;
  save(...changes: readonly SettingsChange[]): Promise<boolean>;
  tell(kind: Outcome['kind']): void;
}
