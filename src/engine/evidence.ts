/** From matches to the signs of one text: exceptions and frames taken off, each sign where it stands in the original text. */
import type { Owner } from './compiled.ts';
import type { Evidence, Sign } from './finding.ts';
import type { Matches } from './match/matches.ts';
import type { TextReader } from './text-reader.ts';

/** No text needs more reasons than this. */
const MOST_EVIDENCE = 32;
/** More than any text holds. */
const MOST_TOKENS = 2 ** 32;

interface Span {
  readonly rule: number;
  readonly first: number;
  readonly last: number;
}

const NONE: readonly Evidence[] = [];
const NO_SIGN: ReadonlySet<Sign> = new Set();
const NOWHERE: readonly Span[] = [];

type Speaker = 'me' | 'them';

/**
 * The evidence in `text`; `speaker` is whose words it is.
 * @param also further rules: their evidence counts beside the reader's own, and a frame that either sees holds for both
 */
export function readEvidence(
  reader: TextReader,
  text: string,
  speaker: Speaker,
  also: readonly TextReader[] = [],
): readonly Evidence[] {
  if (also.length === 0) {
    const spans = spansIn(reader, text, speaker);
    if (spans.length === 0) return NONE;
    const unsaid = reader.unsay(isIn(spans));
    return standing(reader, spans, unsaid, framesOf(reader, unsaid, speaker));
  }
  const seen = [reader, ...also].map((one) => ({ one, spans: spansIn(one, text, speaker) }));
  if (seen.every(({ spans }) => spans.length === 0)) return NONE;
  const weighed = seen.map((all) => ({ ...all, unsaid: all.one.unsay(isIn(all.spans)) }));
  const frames = new Set(weighed.flatMap(({ one, unsaid }) => [...framesOf(one, unsaid, speaker)]));
  return weighed
    .flatMap(({ one, spans, unsaid }) => standing(one, spans, unsaid, frames))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .slice(0, MOST_EVIDENCE);
}

/** What phrases of rules for the speaker's words see in `text`, before anything is taken off. */
function spansIn(reader: TextReader, text: string, speaker: Speaker): readonly Span[] {
  const { length, owner, first, last } = reader.read(text);
  if (length === 0) return NOWHERE;
  const spans: Span[] = [];
  for (let i = 0; i < length; i++) {
    const { rule } = reader.owners[owner[i] as number] as Owner;
    const from = reader.rules[rule]?.from;
    if (from === 'any' || from === speaker)
      spans.push({ rule, first: first[i] as number, last: last[i] as number });
  }
  return spans;
}

function isIn(spans: readonly Span[]): (rule: number) => boolean {
  const rules = new Set(spans.map(({ rule }) => rule));
  return (rule) => rules.has(rule);
}

/** The signs that the frames among some matches cancel. */
function framesOf(
  { owners, contexts }: TextReader,
  { length, owner }: Matches,
  speaker: Speaker,
): ReadonlySet<Sign | 'all'> {
  if (length === 0) return NO_SIGN;
  const cancelled = new Set<Sign | 'all'>();
  for (let i = 0; i < length; i++) {
    const { role, rule } = owners[owner[i] as number] as Owner;
    const context = role === 'context' ? contexts[rule] : undefined;
    if (context && (context.from ?? speaker) === speaker)
      for (const sign of context.cancels) cancelled.add(sign);
  }
  return cancelled;
}

/** What is left of `spans` when what the text unsays is taken off: the longest of each rule, in order. */
function standing(
  { owners, rules, tokens }: TextReader,
  spans: readonly Span[],
  unsaid: Matches,
  frames: ReadonlySet<Sign | 'all'>,
): readonly Evidence[] {
  if (frames.has('all')) return NONE;
  /** Rule and token, for each token in an exception: texts may hold thousands of both. */
  const excepted = new Set<number>();
  const silenced = new Set<number>();
  for (let i = 0; i < unsaid.length; i++) {
    const { role, rule } = owners[unsaid.owner[i] as number] as Owner;
    if (role === 'unless') silenced.add(rule);
    else if (role === 'except')
      for (let token = unsaid.first[i] as number; token <= (unsaid.last[i] as number); token++)
        excepted.add(rule * MOST_TOKENS + token);
  }
  const isExcepted = ({ rule, first, last }: Span) => {
    if (excepted.size === 0) return false;
    for (let token = first; token <= last; token++) if (excepted.has(rule * MOST_TOKENS + token)) return true;
    return false;
  };

  const best = new Map<number, Span>();
  for (const span of spans) {
    const rule = rules[span.rule];
    if (!rule || silenced.has(span.rule) || frames.has(rule.sign)) continue;
    if (isExcepted(span)) continue;
    const other = best.get(span.rule);
    if (!other || isBetter(span, other)) best.set(span.rule, span);
  }
  return [...best.values()]
    .sort((a, b) => a.first - b.first || b.last - a.last || a.rule - b.rule)
    .slice(0, MOST_EVIDENCE)
    .map(({ rule, first, last }) =>
      evidenceOf(
        rules[rule] as (typeof rules)[number],
        tokens.start[first] as number,
        tokens.end[last] as number,
      ),
    );
}

/** What a rule saw. Always made in the same order, and without spreading: objects of many shapes are slow to read wherever they come. */
function evidenceOf(rule: TextReader['rules'][number], start: number, end: number): Evidence {
  const seen: { -readonly [Key in keyof Evidence]: Evidence[Key] } = {
    sign: rule.sign,
    rule: rule.id,
    start,
    end,
  };
  if (rule.data) seen.data = rule.data;
  if (rule.weak) seen.weak = rule.weak;
  if (rule.tells) seen.tells = rule.tells;
  if (rule.to) seen.to = rule.to;
  return seen;
}

/** Of what a rule saw the longest is told, and of those the first: in whichever order they were found. */
function isBetter(one: Span, other: Span): boolean {
  const [size, otherSize] = [one.last - one.first, other.last - other.first];
  return size > otherSize || (size === otherSize && one.first < other.first);
}

/**
 * Which of `signs` the text that was read last unsays: those that a frame cancels, and those of which an exception is met.
 * @param firm signs from which an exception takes nothing
 * @returns `all` among them where a frame cancels every sign
 */
export function unsaidIn(
  reader: TextReader,
  signs: ReadonlySet<Sign>,
  firm: ReadonlySet<Sign>,
  speaker: Speaker,
): ReadonlySet<Sign | 'all'> {
  const { owners, rules } = reader;
  const unsaid = reader.unsay((rule) => signs.has((rules[rule] as (typeof rules)[number]).sign));
  if (unsaid.length === 0) return NO_SIGN;
  const found = new Set(framesOf(reader, unsaid, speaker));
  for (let i = 0; i < unsaid.length; i++) {
    const { role, rule } = owners[unsaid.owner[i] as number] as Owner;
    const sign = role === 'context' ? undefined : rules[rule]?.sign;
    if (sign && !firm.has(sign)) found.add(sign);
  }
  return found;
}

/** The signs of some evidence. */
export function signsOf(evidence: readonly Evidence[]): ReadonlySet<Sign> {
  if (evidence.length === 0) return NO_SIGN;
  return new Set(evidence.map(({ sign }) => sign));
}

const NOTHING_KNOWN: ReadonlyMap<Sign, boolean> = new Map();

/** The signs that evidence is of, and whether any of it is sure. What is told of ages is no sign yet. */
export function knownFrom(evidence: readonly Evidence[]): ReadonlyMap<Sign, boolean> {
  if (evidence.length === 0) return NOTHING_KNOWN;
  const known = new Map<Sign, boolean>();
  for (const { sign, weak, tells, to } of evidence)
    if (!tells && !to) known.set(sign, known.get(sign) === true || !weak);
  return known;
}

/** The signs that more than weak evidence was seen of. */
export function sureOf(evidence: readonly Evidence[]): ReadonlySet<Sign> {
  return new Set(evidence.filter(({ weak }) => !weak).map(({ sign }) => sign));
}

/**
 * Evidence of the signs in `against` becomes doubtful; not that of the rules `also`, nor ages that are told.
 * @param against signs that the words speak against, and whether by far
 */
export function doubt(
  evidence: readonly Evidence[],
  against: ReadonlyMap<Sign, boolean>,
  also: readonly TextReader[],
): readonly Evidence[] {
  const stays = new Set(also.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return evidence.map((one) => {
    const isFar = against.get(one.sign);
    if (isFar === undefined || one.tells || one.to || stays.has(one.rule)) return one;
    return { ...one, doubtful: true, ...(isFar && { idle: true }) };
  });
}

/** Whether evidence tells nothing without a conversation. */
export function isIdle({ idle }: Evidence): boolean {
  return idle === true;
}

/** Where a sign was seen for sure, weak evidence of it in the same text says nothing more. */
export function withoutHints(evidence: readonly Evidence[]): readonly Evidence[] {
  if (!evidence.some(({ weak }) => weak)) return evidence;
  const sure = sureOf(evidence);
  return evidence.filter(({ sign, weak }) => !weak || !sure.has(sign));
}
