/** One more message of a conversation: what it means after all that was said before. */
import {
  decideAlone,
  decideTogether,
  decideWhole,
  highest,
  isGraveIn,
  isHeavy,
  isLoud,
  WHOLE_TALK,
} from './decide.ts';
import { isIdle, signsOf, sureOf, withoutHints } from './evidence.ts';
import type { Audience, Evidence, Finding, Level } from './finding.ts';
import type { Conversation } from './memory.ts';
import type { Levels } from './rule-set.ts';
import { remember, rememberedSigns, standingSigns } from './standing.ts';
import { type CompiledTalks, hearSigns, hearWords, type Spoken, weighTalk } from './talk/index.ts';
import { hearTold, isFamiliar, toldIn } from './told.ts';

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

/** What was read of one message. */
export interface Reading {
  /** The evidence in it, without what is faint. */
  readonly said: readonly Evidence[];
  /** What is faint: it counts where there is nothing else, in a talk that is a danger by itself. */
  readonly faint?: readonly Evidence[];
  /** Whether the reader wrote it. */
  readonly isMe: boolean;
  /** Evidence that came with it from elsewhere, as the age in a private-message request. */
  readonly also?: readonly Evidence[];
  /** What its words weigh for the talk as a whole. */
  readonly spoken?: Spoken | undefined;
}

/** Hears a message, and remembers what it showed. */
export type Hear = (conversation: Conversation, reading: Reading, reader: Reader) => Finding;

/**
 * Hears messages by the rows of `levels.json`.
 * @param talks what a talk as a whole weighs; without it, every talk is heeded
 */
export function createHearing(levels: Levels, talks?: () => CompiledTalks): Hear {
  return (conversation, { said, faint = [], isMe, also = [], spoken }, reader) => {
    conversation.turn++;
    if (spoken) hearWords(conversation.heard, spoken, levels.talk.halfLife);
    const isTeen = reader.audience === 'teen' && conversation.readerIs !== 'adult';
    const signs = withoutHints(hearTold(conversation, said, isMe ? 'me' : 'them', isTeen));
    // Nothing came before: it waits for what comes after.
    const idle = conversation.sightings.size === 0 ? signs.filter(isIdle) : [];
    const heard = idle.length > 0 ? signs.filter((one) => !isIdle(one)) : signs;
    const shown = also.length > 0 ? [...also, ...heard] : heard;
    const isHeavyTalk = () => isHeavyForFaint(levels, talks?.(), conversation, reader);
    const evidence =
      shown.length > 0 || faint.length === 0 || isMe || !isHeavyTalk() ? shown : faint.map(asHint);
    const before = rememberedSigns(conversation, levels.fadesAfter);
    if (isMe) return { ...NOTHING, signs: evidence, seen: before };
    if (evidence.length === 0) {
      remember(conversation, idle);
      return before.length === 0 ? NOTHING : { ...NOTHING, seen: before };
    }
    const { sure: sureBefore } = standingSigns(conversation, levels, conversation.readerIs === 'minor');
    remember(conversation, evidence);
    hearSigns(conversation.heard, evidence, conversation.turn, levels.talk.halfLife);
    const { level, because, isHeeded } = decide(levels, talks?.(), conversation, evidence, reader);
    const isNew =
      highest(level, conversation.loudest) !== conversation.loudest ||
      because.some((row) => !conversation.told.has(row)) ||
      evidence.some(({ sign, weak }) => !before.includes(sign) || (!weak && !sureBefore.has(sign)));
    for (const row of because) conversation.told.add(row);
    conversation.loudest = highest(conversation.loudest, level);
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

/** Faint evidence as weak evidence. */
function asHint({ sign, rule, start, end }: Evidence): Evidence {
  return { sign, rule, start, end, weak: true };
}

/** Whether a conversation is a danger by itself where a message shows no more than a faint sign. */
function isHeavyForFaint(
  levels: Levels,
  talks: CompiledTalks | undefined,
  conversation: Conversation,
  reader: Reader,
): boolean {
  const weight = talks && weightOf(levels, talks, conversation, audienceOf(conversation, reader));
  const { itself, faint } = levels.talk;
  return isHeavy({ ...levels.talk, itself: itself + faint }, { weight, turn: conversation.turn });
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
  talks: CompiledTalks | undefined,
  conversation: Conversation,
  evidence: readonly Evidence[],
  reader: Reader,
): { readonly level: Level; readonly because: readonly string[]; readonly isHeeded: boolean } {
  const readerIsMinor = conversation.readerIs === 'minor';
  const audience = audienceOf(conversation, reader);
  const onOwn = onItsOwn(evidence);
  const single = decideAlone(levels, onOwn, audience, false, reader.hints);
  const standing = standingSigns(conversation, levels, readerIsMinor);
  const together = decideTogether(
    levels,
    {
      now: signsOf(evidence),
      ...standing,
      readerIsMinor,
      isFamiliar: isFamiliar(conversation, levels.fadesAfter),
    },
    audience,
    reader.hints,
  );
  const weight = talks && weightOf(levels, talks, conversation, audience);
  const { now } = onOwn;
  const weighed = { weight, turn: conversation.turn };
  const isGrave = isGraveIn(levels, now, audience);
  // A minor whose age was asked, and who is told to say nothing: whatever else a talk weighs, that is for their parents to hear.
  const isHushed = readerIsMinor && onOwn.sure.has('secrecy') && standing.sure.has('asks-age');
  const least = isHushed ? 'caution' : 'info';
  const whole = decideWhole(levels.talk, single, together, weighed, isGrave, least);
  return {
    level: highest(highest(whole.single, whole.together), whole.itself),
    because: [...single.because, ...together.because, ...(whole.itself === 'none' ? [] : [WHOLE_TALK])],
    isHeeded: isLoud(whole.together) || isLoud(whole.itself),
  };
}

function weightOf(
  levels: Levels,
  talks: CompiledTalks,
  conversation: Conversation,
  audience: Audience,
): number {
  const { heard, turn } = conversation;
  const told = toldIn(conversation, levels.fadesAfter);
  return weighTalk(talks, heard, turn, levels.talk.halfLife, audience, told);
}

/** What readers tell of their age counts where they chose no audience, and an age under 18 in any case. */
export function audienceOf(
  { readerIs }: Pick<Conversation, 'readerIs'>,
  { audience }: Pick<Reader, 'audience'>,
): Audience {
  return readerIs === 'minor' ? 'teen' : (audience ?? readerIs ?? 'teen');
}
