/** The worst texts that can be built, per character, beside ordinary ones; and a text of twice the length beside one of once. */
import { compileRules } from '../../src/engine/compile.ts';
import { createEngine } from '../../src/engine/index.ts';
import { loadRules } from '../../src/tools/load-rules.ts';
import { fastest, type Row } from './measure.ts';
import { nearMisses, ordinaryMessages } from './text.ts';

export function benchHostile(): Row[] {
  const rules = loadRules();
  const engine = createEngine(compileRules(rules));
  const judge = (text: string) => () => engine.assess({ kind: 'message', text }, { audience: 'teen' });
  const perCharacter = (text: string) => fastest(judge(text)) / text.length;
  const ordinary = ordinaryMessages().join(' ').slice(0, 20_000);
  const base = perCharacter(ordinary);
  const of = (piece: string) => piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
  const flags = rules.packs.flatMap((pack) => (pack.rules ?? []).flatMap((rule) => rule.flags)).join(' ');
  const texts: Record<string, string> = {
    'only sentences that rules flag': flags.slice(0, 20_000),
    'only sentences that rules nearly flag': nearMisses(rules).join(' ').slice(0, 20_000),
    'one anchor word, again and again': of('parents '),
    'one photo after the other': of('photo '),
    'question words': of('tu as quel age toi ? '),
    'single letters': of('p h o t o '),
    'glued letters': of('p.h.o.t.o.'),
    'stretched letters': of('phhoottoo '),
    leet: of('ph0t0s3cr3t '),
    digits: of('06 39 98 '),
    'one long word': of('photo'),
    'one long run': of('o'),
    'signs for letters': of('@$!|+'),
    'at signs': of('a@'),
    'number words': of('quatre vingt '),
    'look-alikes': of('рhоtо '),
    'mathematical letters': of('𝐩𝐡𝐨𝐭𝐨 '),
    'combining marks': of('e\u0301\u0302\u0303'),
    'account numbers': of('FR76 3000 '),
  };
  const rows: Row[] = Object.entries(texts).map(([what, text]) => ({
    what,
    ratio: perCharacter(text) / base,
    goal: '≤ 3',
  }));
  const long = ordinary.repeat(5);
  rows.push({
    what: 'twice the text',
    ratio: fastest(judge(long + long)) / fastest(judge(long)),
    goal: '≤ 2.2',
  });
  return rows;
}
