/** The development sets as talks are learned from them: conversations, and hours of chatter. */
import type { Audience } from '../engine/finding.ts';
import { isConversations, readSet, setsIn } from './sets.ts';

/** How many talks of chatter in each language, of how many messages. */
const CHATTERS = 40;
const CHATTER_MESSAGES = 200;
/** Who wrote the chatter. */
export const CHATTER = 'chatter';
const AUDIENCES: readonly (Audience | null)[] = ['teen', 'adult', null];

export interface Talk {
  readonly id: string;
  readonly audience: Audience | null;
  readonly risky: boolean;
  readonly by?: number;
  readonly messages: readonly { readonly from: 'me' | 'them'; readonly text: string }[];
  /** The set, and the round in it: one manner of writing. */
  readonly writer: string;
}

const FOLDERS = ['dev', 'judged'] as const;

/** All there are, in a fixed order. */
export function readTalks(): Talk[] {
  return [...conversations(), ...chatter()];
}

function conversations(): Talk[] {
  return FOLDERS.flatMap((folder) =>
    setsIn(folder)
      .filter(isConversations)
      .flatMap((set) =>
        readSet<Talk>(folder, set).map((talk) => ({
          ...talk,
          writer: `${set} ${/^(r?\d)-/.exec(talk.id)?.[1] ?? ''}`,
        })),
      ),
  );
}

/** Hours of ordinary lines that have nothing to do with each other: signs that meet in them meet by chance. */
function chatter(): Talk[] {
  const draw = randomNumbers();
  return ['en', 'fr'].flatMap((language) => {
    const lines = quietLines(language);
    return Array.from(
      { length: CHATTERS },
      (_, place): Talk => ({
        id: `chatter-${language}-${place}`,
        audience: AUDIENCES[place % AUDIENCES.length] as Audience | null,
        risky: false,
        messages: Array.from({ length: CHATTER_MESSAGES }, () => ({
          from: draw() < 0.5 ? 'me' : 'them',
          text: lines[Math.floor(draw() * lines.length)] as string,
        })),
        writer: CHATTER,
      }),
    );
  });
}

/** What the sets hold of lines in which nobody expects a sign. */
function quietLines(language: string): string[] {
  const isOfLanguage = new RegExp(`(^|-)${language}(-|$)`);
  return FOLDERS.flatMap((folder) =>
    setsIn(folder)
      .filter((set) => isOfLanguage.test(set) && !isConversations(set))
      .flatMap((set) => readSet<Quiet>(folder, set))
      .flatMap(({ kind, text, expect }) =>
        kind === 'message' && text && expect?.length === 0 ? [text] : [],
      ),
  );
}

interface Quiet {
  readonly kind?: string;
  readonly text?: string;
  readonly expect?: readonly string[];
}

/** The same numbers in every run. */
function randomNumbers(): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}
