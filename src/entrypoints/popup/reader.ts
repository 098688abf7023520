import type { Audience } from '../../engine/finding.ts';

/** Who opened the popup. */
export interface Reader {
  readonly audience: Audience | null;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
}
