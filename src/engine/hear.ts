/** One more message of a conversation: what it means after all that was said before. */
import { decideAlone, decideTogether, highest } from './decide.ts';
import { signsOf, sureOf, withoutHints } from './evidence.ts';
import type { Audience, Evidence, Finding, Level } from './finding.ts';
import type { Conversation } from './memory.ts';
import type { Levels } from './rule-set.ts';
import { remember, rememberedSigns, standingSigns } from './standing.ts';
import { approachesMinor, hearTold } from './told.ts';

/** For whom an observation is judged. */
export interface Reader {
  /** `null` while not chosen: the thresholds are the teen's. */
  readonly audience: Audience | null;
  /** Rules that the reader called wrong: their evidence counts for nothing. */
  readonly muted?: ReadonlySet<string>;
  /** The most that weak evidence alone may tell: `info`, unless the reader wants more. */
  readonly hints?: Level;
}

/** Nothing was found. */
export const NOTHING: Finding = { level: 'none', signs: [], because: [], seen: [] };

/**
 * Hears a message, and remembers what it showed.
 * @param said the evidence in it, without what is faint
 * @param isMe whether the reader wrote it
 * @param also evidence that came with it from elsewhere, as the age in a private-message request
 */
export type Hear = (
  conversation: Conversation,
  said: readonly Evidence[],
  isMe: boolean,
  reader: Reader,
  also?: readonly Evidence[],
) => Finding;

/** Hears messages by the rows of `levels.json`. */
export function createHearing(levels: Levels): Hear {
  return (conversation, said, isMe, reader, also = []) => {
    conversation.turn++;
    const isTeen = reader.audience === 'teen' && conversation.readerIs !== 'adult';
    const signs = withoutHints(hearTold(conversation, said, isMe ? 'me' : 'them', isTeen));
    // Nothing came before: it waits for what comes after.
    const idle = conversation.sightings.size === 0 ? signs.filter(isIdle) : [];
    const heard = idle.length > 0 ? signs.filter((one) => !isIdle(one)) : signs;
    const evidence = also.length > 0 ? [...also, ...heard] : heard;
    const before = rememberedSigns(conversation, levels.fadesAfter);
    if (isMe) return { ...NOTHING, signs: evidence, seen: before };
    if (evidence.length === 0) {
      remember(conversation, idle);
      return before.length === 0 ? NOTHING : { ...NOTHING, seen: before };
    }
    const { sure: sureBefore } = standingSigns(conversation, levels, conversation.readerIs === 'minor');
    remember(conversation, evidence);
    const { level, because, isHeeded } = decide(levels, conversation, evidence, reader);
    const isNew =
      because.some((row) => !conversation.told.has(row)) ||
      evidence.some(({ sign, weak }) => !before.includes(sign) || (!weak && !sureBefore.has(sign)));
    for (const row of because) conversation.told.add(row);
    const seen = rememberedSigns(conversation, levels.fadesAfter);
    remember(conversation, idle);
    return {
      level: isNew || level === 'none' ? level : 'info',
      signs: isHeeded ? evidence : evidence.filter((one) => !isIdle(one)),
      because,
      seen,
    };
  };
}

/** Whether evidence tells nothing without a conversation. */
function isIdle({ weak, doubtful }: Evidence): boolean {
  return weak === true && doubtful === true;
}

/** The signs of a message as far as they tell something without a conversation. */
function onItsOwn(evidence: readonly Evidence[]) {
  return {
    now: signsOf(evidence.filter((one) => !isIdle(one))),
    sure: sureOf(evidence.filter(({ doubtful }) => !doubtful)),
  };
}

/** What a message deserves by itself, or together with what was said before: the higher of the two. `isHeeded` where the conversation makes it a matter of caution. */
function decide(
  levels: Levels,
  conversation: Conversation,
  evidence: readonly Evidence[],
  reader: Reader,
): { readonly level: Level; readonly because: readonly string[]; readonly isHeeded: boolean } {
  const readerIsMinor = conversation.readerIs === 'minor';
  const audience = audienceOf(conversation, reader);
  const single = decideAlone(levels, onItsOwn(evidence), audience, false, reader.hints);
  const together = decideTogether(
    levels,
    {
      now: signsOf(evidence),
      ...standingSigns(conversation, levels, readerIsMinor),
      readerIsMinor,
      isApproached: readerIsMinor && approachesMinor(conversation),
      isFamiliar: conversation.turn - conversation.familyAt <= levels.fadesAfter,
    },
    audience,
    reader.hints,
  );
  return {
    level: highest(single.level, together.level),
    because: [...single.because, ...together.because],
    isHeeded: together.level === 'caution' || together.level === 'danger',
  };
}

/** What readers tell of their age counts where they chose no audience, and an age under 18 in any case. */
function audienceOf({ readerIs }: Conversation, { audience }: Reader): Audience {
  return readerIs === 'minor' ? 'teen' : (audience ?? readerIs ?? 'teen');
}
