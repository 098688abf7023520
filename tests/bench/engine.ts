/** The engine beside what else could do its job, on the same text in the same run. */
import AhoCorasick from 'modern-ahocorasick';
import { DataSet, pattern, RegExpMatcher } from 'obscenity';
import { compileRules } from '../../src/engine/compile.ts';
import { createEngine } from '../../src/engine/index.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import { loadRules } from '../../src/tools/load-rules.ts';
import type { Row } from './measure.ts';
import { fastestInTurn } from './measure.ts';
import { ordinaryMessages, threeWordPhrases } from './text.ts';

/** One pass of NFKD, accents off, lower case, and nothing else: what any matcher that ignores accents and case does first. */
const floor = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function benchEngine(): Row[] {
  const rules = loadRules();
  const messages = ordinaryMessages();
  const row = (what: string, judge: Judge, goal?: number): Row => {
    const [time, base] = fastestByPiece(messages, judge);
    const perSecond = (messages.length / time) * 1000;
    return {
      what,
      ratio: time / base,
      ...(goal !== undefined && { goal: `≤ ${goal}` }),
      note: `${Math.round(perSecond / 1000)}k messages/s, ${megabytes(messages, time).toFixed(1)} MB/s`,
    };
  };
  const rows = [row('the floor', floor), row('engine, bundled rules', engineOf(rules), 4)];
  for (const count of [1000, 10_000]) {
    const phrases = threeWordPhrases(messages, count);
    rows.push(row(`engine, ${count} phrases`, engineOf(withPhrases(rules, phrases)), 4));
    const alternation = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'g');
    rows.push(row(`one alternation, ${count} phrases`, (text) => floor(text).match(alternation)));
    const automaton = new AhoCorasick(phrases);
    rows.push(row(`modern-ahocorasick, ${count} phrases`, (text) => automaton.search(floor(text))));
    if (count > 1000) continue;
    const expressions = phrases.map((phrase) => new RegExp(`\\b${phrase}\\b`));
    rows.push(row(`a loop, ${count} phrases`, (text) => loop(expressions, floor(text))));
    const obscenity = new RegExpMatcher(obscenityOf(phrases));
    rows.push(row(`obscenity, ${count} phrases`, (text) => obscenity.getAllMatches(text)));
  }
  return rows;
}

type Judge = (text: string) => unknown;

/** So many messages take less than the turn that a busy machine gives to a program. */
const PIECE = 40;

/** The fastest time of each piece of the messages, and the floor's, summed: pieces that nothing disturbed are found on a busy machine too. */
function fastestByPiece(messages: readonly string[], judge: Judge): [time: number, base: number] {
  const each = (some: readonly string[], one: Judge) => () => {
    for (const message of some) one(message);
  };
  // Until it is compiled for speed.
  fastestInTurn(each(messages, judge), each(messages, floor));
  const sum: [time: number, base: number] = [0, 0];
  for (let from = 0; from < messages.length; from += PIECE) {
    const piece = messages.slice(from, from + PIECE);
    const [time, base] = fastestInTurn(each(piece, judge), each(piece, floor));
    sum[0] += time;
    sum[1] += base;
  }
  return sum;
}

function engineOf(rules: RuleSet): Judge {
  const engine = createEngine(compileRules(rules));
  return (text) => engine.assess({ kind: 'message', text, from: 'them' }, { audience: 'teen' });
}

export function withPhrases(rules: RuleSet, phrases: readonly string[]): RuleSet {
  const rule = { id: 'fr-bench', sign: 'asks-age' as const, phrases, flags: [], passes: [] };
  return { ...rules, packs: [{ pack: 'fr/bench', language: 'fr', version: 1, rules: [rule] }] };
}

function loop(expressions: readonly RegExp[], text: string): number {
  let found = 0;
  for (const expression of expressions) if (expression.test(text)) found++;
  return found;
}

function obscenityOf(phrases: readonly string[]) {
  const data = new DataSet<{ phrase: string }>();
  for (const phrase of phrases)
    data.addPhrase((builder) => builder.setMetadata({ phrase }).addPattern(pattern`${phrase}`));
  return data.build();
}

function megabytes(messages: readonly string[], milliseconds: number): number {
  return new TextEncoder().encode(messages.join('')).length / 1e3 / milliseconds;
}
