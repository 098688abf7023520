/** A pack of rules from outside, as it is stored once the background took it in. */
import type { Authority } from '../../authorities/index.ts';
import type { Sign } from '../../engine/finding.ts';
import type { PackedRules } from '../../engine/packed/index.ts';
import type { Topic } from '../topics.ts';

/** What is told of a pack. All of its texts come from outside, and are shown as text. */
export interface PackHead {
  /** `asso/name`. */
  readonly id: string;
  readonly version: number;
  readonly author: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly date: string;
  readonly language: string;
  /** Its rules, by the ids that findings name. */
  readonly rules: readonly PackRule[];
  /** How many frames it has. */
  readonly frames: number;
  /** Who signed it, by their own word, and the fingerprint of their key. */
  readonly signer: { readonly by: string; readonly fingerprint: string } | null;
}

export interface PackRule {
  readonly id: string;
  readonly sign: Sign;
  readonly topic: Topic;
}

/** A body of a pack: an authority in the words of the pack. */
export interface PackBody extends Authority {
  readonly says: string | { readonly fr: string; readonly en: string };
}

/** A pack that was checked and compiled. */
export interface TakenPack {
  readonly head: PackHead;
  readonly packed: PackedRules;
  readonly bodies: readonly PackBody[];
}

/** A pack that counts here. */
export interface StoredPack extends TakenPack {
  /** Who brought it: the reader, or the browser's policy. */
  readonly from: 'file' | 'policy';
  /** The whole text of the file. */
  readonly source: string;
  /** Which build compiled it: another one reads what is packed otherwise, and compiles anew. */
  readonly stamp: string;
}

/** A pack of the policy that was not taken in: its place in the list, and why. */
export interface RefusedPack {
  readonly place: number;
  readonly faults: readonly PackFault[];
}

/** Every pack here. */
export interface Packs {
  readonly list: readonly StoredPack[];
  readonly refused: readonly RefusedPack[];
}

/**
 * What a rule of a pack does not hold.
 * - `sign`, `number`: nothing that is written ever meets this; `phrase`: it cannot be read; `identity`: it names who somebody is
 * - `id`: it has no right form or is there twice
 * - `flags`, `passes`: an example that is not, or is, flagged by the rule; `frames`, `not-frame`: the same of a frame
 */
export type RuleFault =
  | 'sign'
  | 'number'
  | 'phrase'
  | 'identity'
  | 'id'
  | 'flags'
  | 'passes'
  | 'frames'
  | 'not-frame';

/** Where in the file. */
export type Path = readonly (string | number)[];

/** Why a pack was not taken in, or not taken out. The words are the page's. */
export type PackFault =
  | {
      readonly kind:
        | 'big'
        | 'syntax'
        | 'not-a-pack'
        | 'slow'
        | 'tampered'
        | 'unverifiable'
        | 'full'
        | 'by-policy'
        | 'locked'
        | 'storage-failed'
        | 'gone';
    }
  | { readonly kind: 'many-rules' | 'many-phrases'; readonly count: number; readonly most: number }
  | { readonly kind: 'unknown' | 'form'; readonly path: Path }
  | { readonly kind: 'value'; readonly path: Path; readonly values: readonly string[] }
  | { readonly kind: 'type'; readonly path: Path; readonly type: string }
  /** A frame that would silence what the bundled rules call a danger. */
  | { readonly kind: 'silences'; readonly path: Path; readonly rule: string; readonly sign: Sign | 'all' }
  | {
      readonly kind: 'rule';
      readonly path: Path;
      readonly rule: string;
      readonly why: RuleFault;
      readonly text: string;
      /** For rule authors, in English. */
      readonly message: string;
    };
