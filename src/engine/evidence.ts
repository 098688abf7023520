/** From matches to the signs of one text: exceptions and frames taken off, each sign where it stands in the original text. */
import type { Evidence, Sign } from './finding.ts';
import type { TextReader } from './text-reader.ts';

/** No text needs more reasons than this. */
const MOST_EVIDENCE = 32;

interface Span {
  readonly rule: number;
  readonly first: number;
  readonly last: number;
}

/** The evidence in `text`; `speaker` is whose words it is. */
export function readEvidence(reader: TextReader, text: string, speaker: 'me' | 'them'): Evidence[] {
  const found: Span[] = [];
  const excepted: Span[] = [];
  const silenced = new Set<number>();
  const cancelled = new Set<Sign | 'all'>();
  const tokens = reader.read(text, ({ role, rule }, first, last) => {
    if (role === 'evidence') found.push({ rule, first, last });
    else if (role === 'except') excepted.push({ rule, first, last });
    else if (role === 'unless') silenced.add(rule);
    else for (const sign of reader.contexts[rule]?.cancels ?? []) cancelled.add(sign);
  });
  if (found.length === 0 || cancelled.has('all')) return [];

  const best = new Map<number, Span>();
  for (const span of found) {
    const rule = reader.rules[span.rule];
    if (!rule || silenced.has(span.rule) || cancelled.has(rule.sign)) continue;
    if (rule.from !== 'any' && rule.from !== speaker) continue;
    if (excepted.some((exception) => exception.rule === span.rule && overlap(exception, span))) continue;
    const other = best.get(span.rule);
    if (!other || span.last - span.first > other.last - other.first) best.set(span.rule, span);
  }
  return [...best.values()]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .slice(0, MOST_EVIDENCE)
    .map(({ rule, first, last }) => {
      const { id, sign, data } = reader.rules[rule] as (typeof reader.rules)[number];
      const start = tokens.start[first] as number;
      const end = tokens.end[last] as number;
      return data ? { sign, rule: id, start, end, data } : { sign, rule: id, start, end };
    });
}

function overlap(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}
