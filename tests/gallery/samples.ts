import type { Evidence, Finding, Level, Sign } from '../../src/engine/finding.ts';
import type { Observation } from '../../src/engine/observation.ts';
import type { Language } from '../../src/locales/translate.ts';

/** One thing that is told, with its name; `after` is what the same page had told before. */
export interface Sample {
  readonly name: string;
  readonly steps: readonly Told[];
  readonly wide?: boolean;
  /** Unfold “Why?” or the list. */
  readonly unfold?: 'why' | 'tips' | 'mistake';
  readonly fold?: boolean;
  readonly wrong?: boolean;
  /** How many warnings of the level were shown before: which of its looks it takes. */
  readonly variant?: number;
}

export interface Told {
  readonly observation: Observation;
  readonly finding: Finding;
}

/** A finding on a text: the words between [sign: and ] are its spans. */
export function marked(
  text: string,
  level: Level,
  seen: readonly Sign[] = [],
): { text: string; finding: Finding } {
  const signs: Evidence[] = [];
  let plain = '';
  let rest = text;
  for (
    let match = /\[([a-z-]+): ([^\]]*)\]/.exec(rest);
    match;
    match = /\[([a-z-]+): ([^\]]*)\]/.exec(rest)
  ) {
    plain += rest.slice(0, match.index);
    const [whole, sign = '', words = ''] = match;
    signs.push({
      sign: sign as Sign,
      rule: `fr-${sign}-sample`,
      start: plain.length,
      end: plain.length + words.length,
      ...(sign === 'personal-data' && { data: 'phone' as const }),
    });
    plain += words;
    rest = rest.slice(match.index + whole.length);
  }
  const all = [...new Set([...seen, ...signs.map((one) => one.sign)])];
  return { text: plain + rest, finding: { level, signs, because: [], seen: all } };
}

const none: Finding = { level: 'none', signs: [], because: [], seen: [] };

function message(text: string, level: Level, seen: readonly Sign[] = [], author = 'Marc41'): Told {
  const { text: plain, finding } = marked(text, level, seen);
  return {
    observation: { kind: 'message', text: plain, from: 'them', author, conversation: '1', where: 'private' },
    finding,
  };
}

/** Every warning, at every level that it has. */
export function samples(language: Language): readonly Sample[] {
  return SAMPLES[language];
}

const prompt = (name: string, age: number, city: string): Told => ({
  observation: { kind: 'prompt', name, age, city, conversation: '1' },
  finding: none,
});
const older: Told = {
  observation: { kind: 'correspondent', name: 'genereux75', age: 50, city: 'Paris', conversation: '1' },
  finding: {
    level: 'caution',
    signs: [{ sign: 'age-gap', rule: 'age-gap', start: 0, end: 10, of: 'name' }],
    because: ['age-gap'],
    seen: ['age-gap'],
  },
};
const entry = (age?: number): Told => ({
  observation: {
    kind: 'entry-form',
    asks: ['pseudonym', 'age', 'postcode'],
    ...(age !== undefined && { age }),
  },
  finding: none,
});
const site: Told = { observation: { kind: 'site', site: 'coco', host: 'www.coco.gg' }, finding: none };

function conversation(
  lines: Record<
    'age' | 'secret' | 'photo' | 'alone' | 'threat' | 'drug' | 'paid' | 'minor' | 'money',
    string
  >,
): Sample[] {
  const earlier: Sign[] = ['asks-age', 'moves-app'];
  const danger = [message(lines.photo, 'danger', earlier)];
  return [
    { name: 'conversation, info', steps: [message(lines.age, 'info')] },
    { name: 'conversation, info, second look', steps: [message(lines.age, 'info')], variant: 1 },
    { name: 'conversation, info, third look', steps: [message(lines.age, 'info')], variant: 2 },
    { name: 'conversation, caution', steps: [message(lines.secret, 'caution', ['asks-age'])] },
    {
      name: 'conversation, caution, second look',
      steps: [message(lines.secret, 'caution', ['asks-age'])],
      variant: 1,
    },
    {
      name: 'conversation, caution, third look',
      steps: [message(lines.secret, 'caution', ['asks-age'])],
      variant: 2,
    },
    { name: 'conversation, danger', steps: danger },
    { name: 'conversation, danger, second look', steps: danger, variant: 1 },
    { name: 'conversation, danger, third look', steps: danger, variant: 2 },
    { name: 'conversation, danger, why', steps: danger, unfold: 'why' },
    { name: 'meeting, caution', steps: [message(lines.alone, 'caution')] },
    { name: 'meeting, the whole list', steps: [message(lines.alone, 'caution')], unfold: 'tips' },
    { name: 'threat, danger', steps: [message(lines.threat, 'danger')] },
    { name: 'drugging, danger', steps: [message(lines.drug, 'danger')] },
    { name: 'paid, danger', steps: [message(lines.paid, 'danger')] },
    { name: 'a minor spoken of, danger', steps: [message(lines.minor, 'danger')] },
    { name: 'money, caution', steps: [message(lines.money, 'caution')] },
    { name: 'after “this is wrong”', steps: danger, wrong: true },
    { name: 'after “this is wrong”, the text', steps: danger, wrong: true, unfold: 'mistake' },
    { name: 'folded', steps: danger, fold: true },
  ];
}

const SAMPLES: Readonly<Record<Language, readonly Sample[]>> = {
  fr: [
    { name: 'site bar', steps: [site], wide: true },
    {
      name: 'site bar, one line in the chat',
      steps: [site, { observation: { kind: 'room', text: 'musik' }, finding: none }],
      wide: true,
    },
    { name: 'entry form', steps: [entry()] },
    { name: 'entry form, an age under 18', steps: [entry(15)] },
    { name: 'stranger', steps: [prompt('genereux75', 50, 'Paris')] },
    { name: 'stranger, tips', steps: [prompt('genereux75', 50, 'Paris')], unfold: 'tips', variant: 1 },
    { name: 'stranger, far older than the reader', steps: [prompt('genereux75', 50, 'Paris'), older] },
    ...conversation({
      age: 'slt [asks-age: tu as quel âge] ?',
      secret: 'on parle juste nous deux, [secrecy: ça reste entre nous] ok ?',
      photo: '[secrecy: dis rien à tes parents] ok ? [asks-image: envoie une photo] 😊',
      alone:
        '[ambush: viens seul], derrière l’entrepôt, [proposes-meeting: on se retrouve à 23 h] pas d’appel',
      threat: 'si tu réponds pas [threat-exposure: j’envoie tout à tes amis] ce soir',
      drug: 'j’ai ce qu’il faut, [drugging: elle ne sentira rien dans son verre]',
      paid: '[paid-sex: 200 € si tu viens] cet après-midi',
      minor: 'je la garde souvent, [minor-mention: elle a 12 ans], elle dit rien',
      money: 'il me manque juste le train, [money-request: tu peux m’envoyer 50 €] par coupon ?',
    }),
  ],
  en: [
    { name: 'site bar', steps: [site], wide: true },
    {
      name: 'site bar, one line in the chat',
      steps: [site, { observation: { kind: 'room', text: 'musik' }, finding: none }],
      wide: true,
    },
    { name: 'entry form', steps: [entry()] },
    { name: 'entry form, an age under 18', steps: [entry(15)] },
    { name: 'stranger', steps: [prompt('genereux75', 50, 'Paris')] },
    { name: 'stranger, tips', steps: [prompt('genereux75', 50, 'Paris')], unfold: 'tips', variant: 1 },
    { name: 'stranger, far older than the reader', steps: [prompt('genereux75', 50, 'Paris'), older] },
    ...conversation({
      age: 'hey [asks-age: how old are you]?',
      secret: 'just the two of us, [secrecy: keep this between us] ok?',
      photo: '[secrecy: don’t tell your parents] ok? [asks-image: send me a pic] 😊',
      alone: '[ambush: come alone], behind the warehouse, [proposes-meeting: meet me at 11], no calls',
      threat: 'if you don’t answer [threat-exposure: I send everything to your friends] tonight',
      drug: 'I have what we need, [drugging: she won’t taste it in her drink]',
      paid: '[paid-sex: 200 € if you come over] this afternoon',
      minor: 'I look after her a lot, [minor-mention: she is 12], she says nothing',
      money: 'I only need the train fare, [money-request: can you send me 50 €] by voucher?',
    }),
  ],
};
