/**
 * The engine: an observation in, a finding out. Pure but for its memory of conversations, which holds signs and turns, no words.
 * It knows no page, no browser and no rule of its own.
 */
import { decideAlone, highest } from './decide.ts';
import { signsOf, sureOf } from './evidence.ts';
import { createEvidenceReader, once, type Rules } from './evidence-reader.ts';
import type { Audience, Evidence, Finding, Sign } from './finding.ts';
import { createHearing, NOTHING, type Reader, type Reading } from './hear.ts';
import { createMemory, newConversation } from './memory.ts';
import type { From, Observation } from './observation.ts';
import { remember } from './standing.ts';
import { noteShownAge, tellsMinor } from './told.ts';

export type { Rules } from './evidence-reader.ts';
export type { Reader } from './hear.ts';

/** Judges observations, and remembers conversations. */
export interface Engine {
  /** Judges one observation, with what its conversation showed before. */
  assess(observation: Observation, reader: Reader): Finding;
  /** The reader told an age under 18: at a chat's door, or in what they wrote. */
  readonly readerIsMinor: boolean;
  /** Drops the memory of one conversation, or of all. */
  forget(conversation?: string): void;
  /**
   * Makes the next part of what a first message waits for, unless it is there. A page that calls this in tasks of its own is not held up by all of
   * it at once.
   * @returns whether anything is left
   */
  prepare(): boolean;
}

/**
 * Makes an engine for a set of rules: `compileRules(ruleSet)`, or those that were compiled at build.
 * @param year the current one, for who was born when; without it no year says that somebody is under 18
 * @param memory of conversations, for tools that look at it
 */
export function createEngine(rules: Rules, year = 0, memory = createMemory()): Engine {
  const { levels } = rules;
  const talks = rules.talks && once(rules.talks);
  const hear = createHearing(levels, talks);
  const { read, readName, wordsRead, prepare } = createEvidenceReader(rules, year, talks);
  let readerAge: number | undefined;
  let saidMinor = false;

  function audienceOf({ audience }: Reader): Audience {
    return isMinor(readerAge) ? 'teen' : (audience ?? 'teen');
  }

  function alone(evidence: readonly Evidence[], reader: Reader, isMember = false): Finding {
    if (evidence.length === 0) return NOTHING;
    const now = new Set(evidence.map(({ sign }) => sign));
    const decision = decideAlone(
      levels,
      { now, sure: sureOf(evidence) },
      audienceOf(reader),
      isMember,
      reader.hints,
    );
    return { ...decision, signs: evidence, seen: [...now] };
  }

  /**
   * A large gap between the age of someone over 18 and the reader's, for a reader who told an age under 18 or is set as a teen. A gap needs
   * two ages: to a reader of whom nothing is known, half of any list of members would be marked.
   */
  function ageGap(age: number | undefined, length: number, reader: Reader): Evidence[] {
    if (reader.muted?.has('age-gap')) return [];
    const isTeen = isMinor(readerAge) || reader.audience === 'teen';
    if (age === undefined || age < 18 || !isTeen) return [];
    const own = isMinor(readerAge) ? (readerAge as number) : levels.assumedTeenAge;
    return age - own >= levels.ageGapYears
      ? [{ sign: 'age-gap', rule: 'age-gap', start: 0, end: length }]
      : [];
  }

  /** What is faint is listed, and no more, but in a talk that is a danger by itself: remembered, it would add up in an hour's chatter. */
  function message(
    text: string,
    from: From | undefined,
    key: string | undefined,
    reader: Reader,
    also: readonly Evidence[] = [],
  ): Finding {
    const all = read('message', text, reader, from);
    if (all.length === 0 && also.length === 0 && key === undefined) return NOTHING;
    const faint = all.filter((one) => one.faint);
    const said = faint.length === 0 ? all : all.filter((one) => !one.faint);
    if (from === 'me') saidMinor ||= tellsMinor(said);
    const finding = hearIn(key, { said, faint, isMe: from === 'me', also }, reader);
    if (faint.length === 0) return finding;
    const told = signsOf(finding.signs);
    return { ...finding, signs: [...finding.signs, ...faint.filter(({ sign }) => !told.has(sign))] };
  }

  function hearIn(key: string | undefined, reading: Reading, reader: Reader): Finding {
    const isEmpty = reading.said.length === 0 && !reading.also?.length;
    if (key === undefined && isEmpty) return NOTHING;
    const conversation = key === undefined ? newConversation() : memory.conversation(key);
    if (isMinor(readerAge) && conversation.readerIs !== 'minor') {
      conversation.readerIs = 'minor';
      conversation.isUntold = true;
    }
    return hear(conversation, { ...reading, spoken: wordsRead(reading.isMe) }, reader);
  }

  return {
    assess(observation, reader) {
      switch (observation.kind) {
        case 'site':
          return NOTHING;
        case 'entry-form':
          if (observation.age !== undefined) readerAge = observation.age;
          return NOTHING;
        case 'room':
          return alone(withoutLesser(readName('room', observation.text, reader)), reader);
        case 'member': {
          const { name, age } = observation;
          return alone(
            [...readName('member', name, reader), ...ageGap(age, name.length, reader)],
            reader,
            true,
          );
        }
        case 'draft':
          return alone(withoutTwins(read('draft', observation.text, reader, 'me')), reader);
        case 'correspondent': {
          const { name, age, conversation } = observation;
          const known = memory.conversation(conversation);
          noteShownAge(known, age);
          const gap = ageGap(age, name.length, reader);
          if (known.told.has('age-gap')) return NOTHING;
          for (const { sign } of gap) known.told.add(sign);
          remember(known, gap);
          const finding = alone(gap, reader);
          return { ...finding, signs: gap.map((sign) => ({ ...sign, of: 'name' as const })) };
        }
        case 'prompt': {
          const { name, age, text, conversation } = observation;
          const gap = ageGap(age, name.length, reader);
          const about = alone([...readName('member', name, reader), ...gap], reader, true);
          if (conversation !== undefined) noteShownAge(memory.conversation(conversation), age);
          if (text === undefined && about.signs.length === 0) return NOTHING;
          const said = message(text ?? '', 'them', conversation, reader, gap);
          return {
            level: highest(about.level, said.level),
            signs: [
              ...about.signs.map((sign) => ({ ...sign, of: 'name' as const })),
              // A stranger's first words are shown in any case: with what is sure of them.
              ...said.signs.filter(
                ({ sign, faint }) => sign !== 'age-gap' && !(faint && said.level === 'none'),
              ),
            ],
            because: [...new Set([...about.because, ...said.because])],
            seen: [...new Set<Sign>([...about.seen, ...said.seen])],
          };
        }
        case 'message': {
          const { text, from, author, conversation, where } = observation;
          const key =
            conversation !== undefined && where === 'room'
              ? `${conversation}\n${author ?? ''}`
              : conversation;
          return message(text, from, key, reader);
        }
      }
    },
    get readerIsMinor() {
      return saidMinor || isMinor(readerAge);
    },
    forget(conversation) {
      memory.forget(conversation);
    },
    prepare,
  };
}

function isMinor(age: number | undefined): boolean {
  return age !== undefined && age < 18;
}

/** A room that says worse is not told to be one for adults as well. */
function withoutLesser(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.some(({ sign }) => sign !== 'adult-coded')
    ? evidence.filter(({ sign }) => sign !== 'adult-coded')
    : evidence;
}

/** Rules of several languages may see the same datum: it is told once. */
function withoutTwins(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    ({ data, start, end }, i) =>
      !evidence
        .slice(0, i)
        .some((other) => other.data === data && other.start === start && other.end === end),
  );
}
