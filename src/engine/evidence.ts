/** From matches to the signs of one text: exceptions and frames taken off, each sign where it stands in the original text. */
import type { Evidence, Sign } from './finding.ts';
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

/**
 * The evidence in `text`; `speaker` is whose words it is.
 * @param also further rules: their evidence counts beside the reader's own, and a frame that either sees holds for both
 */
export function readEvidence(
  reader: TextReader,
  text: string,
  speaker: 'me' | 'them',
  also: readonly TextReader[] = [],
): readonly Evidence[] {
  if (also.length === 0) return readAlone(reader, text, speaker, []);
  const readers = [reader, ...also];
  if (!readers.some((one) => hasEvidence(one, text))) return NONE;
  const frames = readers.flatMap((one) => framesIn(one, text, speaker));
  return readers
    .flatMap((one) => readAlone(one, text, speaker, frames))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .slice(0, MOST_EVIDENCE);
}

function hasEvidence({ read, owners }: TextReader, text: string): boolean {
  const { length, owner } = read(text);
  for (let i = 0; i < length; i++) if (owners[owner[i] as number]?.role === 'evidence') return true;
  return false;
}

/** The signs that frames in `text` cancel. */
function framesIn(
  { read, owners, contexts }: TextReader,
  text: string,
  speaker: 'me' | 'them',
): (Sign | 'all')[] {
  const { length, owner } = read(text, true);
  return Array.from(owner.subarray(0, length), (one) => owners[one]).flatMap((one) =>
    one?.role === 'context' ? cancelledBy(contexts[one.rule], speaker) : [],
  );
}

function cancelledBy(context: TextReader['contexts'][number] | undefined, speaker: 'me' | 'them') {
  return !context || (context.from ?? speaker) !== speaker ? [] : context.cancels;
}

function readAlone(
  reader: TextReader,
  text: string,
  speaker: 'me' | 'them',
  frames: readonly (Sign | 'all')[],
): readonly Evidence[] {
  const matches = reader.read(text);
  const { owners, tokens } = reader;
  const found: Span[] = [];
  for (let i = 0; i < matches.length; i++) {
    const { role, rule } = owners[matches.owner[i] as number] as (typeof owners)[number];
    if (role === 'evidence')
      found.push({ rule, first: matches.first[i] as number, last: matches.last[i] as number });
  }
  if (found.length === 0) return NONE;

  /** Rule and token, for each token in an exception: texts may hold thousands of both. */
  const excepted = new Set<number>();
  const silenced = new Set<number>();
  const cancelled = new Set(frames);
  for (let i = 0; i < matches.length; i++) {
    const { role, rule } = owners[matches.owner[i] as number] as (typeof owners)[number];
    if (role === 'unless') silenced.add(rule);
    else if (role === 'context')
      for (const sign of cancelledBy(reader.contexts[rule], speaker)) cancelled.add(sign);
    else if (role === 'except')
      for (let token = matches.first[i] as number; token <= (matches.last[i] as number); token++)
        excepted.add(rule * MOST_TOKENS + token);
  }
  if (cancelled.has('all')) return NONE;
  const isExcepted = ({ rule, first, last }: Span) => {
    if (excepted.size === 0) return false;
    for (let token = first; token <= last; token++) if (excepted.has(rule * MOST_TOKENS + token)) return true;
    return false;
  };

  const best = new Map<number, Span>();
  for (const span of found) {
    const rule = reader.rules[span.rule];
    if (!rule || silenced.has(span.rule) || cancelled.has(rule.sign)) continue;
    if (rule.from !== 'any' && rule.from !== speaker) continue;
    if (isExcepted(span)) continue;
    const other = best.get(span.rule);
    if (!other || span.last - span.first > other.last - other.first) best.set(span.rule, span);
  }
  return [...best.values()]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .slice(0, MOST_EVIDENCE)
    .map(({ rule, first, last }) => {
      const { id, sign, data, weak, tells, to } = reader.rules[rule] as (typeof reader.rules)[number];
      const start = tokens.start[first] as number;
      const end = tokens.end[last] as number;
      return {
        sign,
        rule: id,
        start,
        end,
        ...(data && { data }),
        ...(weak && { weak }),
        ...(tells && { tells }),
        ...(to && { to }),
      };
    });
}

/**
 * What a text unsays: the signs that a frame cancels, and those of which an exception was met.
 * @returns `all` among them where a frame cancels every sign
 */
export function unsaidIn(
  reader: TextReader,
  text: string,
  speaker: 'me' | 'them',
): ReadonlySet<Sign | 'all'> {
  const unsaid = new Set<Sign | 'all'>();
  const { length, owner } = reader.read(text, true);
  for (let i = 0; i < length; i++) {
    const { role, rule } = reader.owners[owner[i] as number] as (typeof reader.owners)[number];
    if (role === 'context') for (const sign of cancelledBy(reader.contexts[rule], speaker)) unsaid.add(sign);
    const excepted = role === 'except' || role === 'unless' ? reader.rules[rule]?.sign : undefined;
    if (excepted) unsaid.add(excepted);
  }
  return unsaid;
}

/** The signs of some evidence. */
export function signsOf(evidence: readonly Evidence[]): ReadonlySet<Sign> {
  return new Set(evidence.map(({ sign }) => sign));
}

/** The signs that more than weak evidence was seen of. */
export function sureOf(evidence: readonly Evidence[]): ReadonlySet<Sign> {
  return new Set(evidence.filter(({ weak }) => !weak).map(({ sign }) => sign));
}

/** Evidence of the signs in `signs` becomes doubtful; not that of the rules `also`, nor ages that are told. */
export function doubt(
  evidence: readonly Evidence[],
  signs: ReadonlySet<Sign>,
  also: readonly TextReader[],
): readonly Evidence[] {
  const stays = new Set(also.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return evidence.map((one) =>
    !signs.has(one.sign) || one.tells || one.to || stays.has(one.rule) ? one : { ...one, doubtful: true },
  );
}

/** Where a sign was seen for sure, weak evidence of it in the same text says nothing more. */
export function withoutHints(evidence: readonly Evidence[]): readonly Evidence[] {
  if (!evidence.some(({ weak }) => weak)) return evidence;
  const sure = sureOf(evidence);
  return evidence.filter(({ sign, weak }) => !weak || !sure.has(sign));
}
