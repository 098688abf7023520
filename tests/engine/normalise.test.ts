/** What people do to words, undone: each way, and where the excerpt stands in the original text. */
import { describe, expect, test } from 'vitest';
import { rule, ruleSet, seen } from './observe.ts';

const set = ruleSet(
  [
    rule('word', ['secret']),
    rule('pair', ['envoie [une|ta] photo']),
    rule('double', ['appelle']),
    rule('minor', ['j ai {minor} ans']),
    rule('phone', ['{phone}']),
    rule('money', ['{money}']),
    rule('time', ['a {time}']),
    rule('email', ['{email}']),
    rule('iban', ['{iban}']),
    rule('card', ['{card}']),
    rule('postcode', ['{postcode}']),
  ],
  {},
  { tof: 'photo', envoi: 'envoie', g: 'j ai' },
);

describe('one word, however it is written', () => {
  test.each([
    'secret',
    'SECRET',
    'sécrèt',
    'secrets',
    'seeecreeet',
    '𝐬𝐞𝐞𝐞𝐜𝐫𝐞𝐞𝐞𝐭',
    'seé\u200bécret',
    's3cret',
    's3cr3t',
    's€cret',
    '$ecret',
    's.e.c.r.e.t',
    's e c r e t',
    's-e-c-r-e-t',
    'se-cret',
    'sec.ret',
    's🔥e🔥c🔥r🔥e🔥t',
    'sec🔥ret',
    'sec\u200bret',
    'se\u00adcret',
    's̶e̶c̶r̶et',
    'ｓｅｃｒｅｔ',
    '𝐬𝐞𝐜𝐫𝐞𝐭',
    '𝓼𝓮𝓬𝓻𝓮𝓽',
    'ⓢⓔⓒⓡⓔⓣ',
    'ѕесrеt',
    'ѕесгеτ',
    's*cret',
    'sǝcrǝt',
    'ѕɛсяɛт',
    's*e*c*r*e*t',
    'sercet',
    '⒮⒠⒞⒭⒠⒯',
    '🄢🄔🄒🄡🄔🄣',
    's|e|c|r|e|t',
    's£cret',
    'se¢ret',
    'sec**ret',
    's(e)cret',
    's€€cr€t',
  ])('%s', (written) => {
    expect(seen(set, `ok ${written} !`)).toEqual([`word:${written}`]);
  });

  test.each([
    ['g t s e c r e t', 'word:s e c r e t'],
    ['m s e c r e t', 'word:s e c r e t'],
    ['€nvoi€ t@ phot0 !', 'pair:€nvoi€ t@ phot0'],
    ['t@ €nvoi€ un€ photo', 'pair:€nvoi€ un€ photo'],
    ['qu1 €nvoie ta photo', 'pair:€nvoie ta photo'],
    ["j'ai 1 5 ans", "minor:j'ai 1 5 ans"],
    ['g 1 5  a n s', 'minor:g 1 5  a n s'],
    ['5 €nvoie ta photo', 'money:5'],
    ['envoie 3O€', 'money:3O'],
    ['moi j @ppelle', 'double:@ppelle'],
    ['1 s3kr3', 'word:s3kr3'],
    ['env0ie un€ phot0', 'pair:env0ie un€ phot0'],
    ['e.n.v.o.i.e u.n.e p.h.o.t.o', 'pair:e.n.v.o.i.e u.n.e p.h.o.t.o'],
    ['appelle', 'double:appelle'],
  ])('%s', (text, expected) => {
    expect(seen(set, text)).toEqual([expected]);
  });

  // Parts that are words themselves.
  const cut = ruleSet([rule('app', ['discord']), rule('parts', ['(dis|rendez|des) .. (cord|vous)'])]);
  test.each([
    ['dis.cord', 'app:dis.cord'],
    ['dis-cord ?', 'app:dis-cord'],
    ['dis. cord', 'parts:dis. cord'],
    ['rendez-vous', 'parts:rendez-vous'],
  ])('%s', (text, expected) => {
    expect(seen(cut, text)).toEqual([expected]);
  });

  test.each(['wire3', 'batter', 'a * b'])('%s stays what it is', (text) => {
    expect(seen(set, text)).toEqual([]);
  });

  test.each(['envoieunephoto', 'env0ieunephoto', 'envoie une pho to', 'env oie ta photo'])(
    '%s, glued or cut',
    (written) => {
      expect(seen(set, `ok ${written}`)).toEqual([`pair:${written}`]);
    },
  );

  test.each(['p hoto', 'ph oto', 'phot o', 'pho. to', 'pho\nto', 'pho, to'])('envoie une %s', (split) => {
    expect(seen(set, `envoie une ${split}`)).toEqual([`pair:envoie une ${split}`]);
  });

  test.each(['ap pe lle', 'a pp elle'])('%s', (split) => {
    expect(seen(set, `ok ${split} !`)).toEqual([`double:${split}`]);
  });

  test.each(["j'ai 1 4 ans", "j'ai 14 ans"])('%s', (written) => {
    expect(seen(set, written)).toEqual([`minor:${written}`]);
  });

  test.each(["j'ai 1 4 5 ans", 'photographie envoiement', 'une Envoiephoto'])('nothing in %s', (written) => {
    expect(seen(set, written)).toEqual([]);
  });

  test.each(['secretaire médicale', 'le sec retient', 'si c’est cr et', 'sa crête', 'sucré'])(
    'but not %s',
    (text) => {
      expect(seen(set, text)).toEqual([]);
    },
  );
});

describe('a word with one slip, where nothing else explains it', () => {
  test.each(['scret', 'secet', 'secrzet', 'secrrt', 'sevret', 'scrt', 'terces', 'cretse'])(
    '%s',
    (written) => {
      expect(seen(set, `ok ${written} !`)).toEqual([`word:${written}`]);
    },
  );

  test.each([
    'ph⭕t⭕',
    'ph🔴to',
    'phot●',
    'ph°t°',
    'ph•to',
    'ph👻to',
    'pho👻to',
    'ph👻ot👻o',
    'phøtø',
    'pohto',
    'phto',
    'topho',
  ])('envoie une %s', (written) => {
    expect(seen(set, `envoie une ${written}`)).toEqual([`pair:envoie une ${written}`]);
  });

  test.each(['ecret', 'segrat', 'un Scret gardé', 'photo⭕', 's👻cr👻d', 'e', 'tof s'])(
    'but not %s',
    (text) => {
      expect(seen(set, `ok ${text} !`)).toEqual([]);
    },
  );

  test('nor is a word one that only an everyday spelling is near to', () => {
    expect(seen(set, 'envoib une photo')).toEqual([]);
  });

  test('whatever word was read before it', () => {
    const own = ruleSet([rule('word', ['parchemin'])]);
    expect(seen(own, 'xqzxqzxqn parchemi')).toEqual(['word:parchemi']);
  });

  test('an age spelled with a slip is one', () => {
    expect(seen(set, "j'ai quatroze ans")).toEqual(["minor:j'ai quatroze ans"]);
  });
});

describe('everyday spellings', () => {
  test.each([
    ['envoi tof', 'pair:envoi tof'],
    ['envoie ta ph0t0000', 'pair:envoie ta ph0t0000'],
    ['e n v o i e  p h o t o', 'pair:e n v o i e  p h o t o'],
    ['apelle', 'double:apelle'],
    ['appeeelle', 'double:appeeelle'],
    ['g14ans', 'minor:g14ans'],
    ['g 14 ans', 'minor:g 14 ans'],
    ['j’ai quatorze ans', 'minor:j’ai quatorze ans'],
    ["j'ai dix-sept ans", "minor:j'ai dix-sept ans"],
  ])('%s', (text, expected) => {
    expect(seen(set, text)).toEqual([expected]);
  });

  test.each(["j'ai dix-huit ans", 'j’ai vingt et un ans', 'j ai 41 ans', "j'ai 4 ans d'ancienneté"])(
    'no minor in %s',
    (text) => {
      expect(seen(set, text)).toEqual([]);
    },
  );
});

describe('numbers and what they are part of', () => {
  test.each([
    ['mon 06 39 98 12 47', 'phone:06 39 98 12 47'],
    ['O6 39 98 7O 11', 'phone:O6 39 98 7O 11'],
    ['06 : 39 98 10 20', 'phone:06 : 39 98 10 20'],
    ['06 puis 39 puis 98 puis 40 puis 51', 'phone:06 puis 39 puis 98 puis 40 puis 51'],
    [
      'zéro six, trente-neuf, quatre-vingt-dix-huit, vingt et un, soixante',
      'phone:zéro six, trente-neuf, quatre-vingt-dix-huit, vingt et un, soixante',
    ],
    [
      'oh seven seven double zero nine hundred one two three',
      'phone:oh seven seven double zero nine hundred one two three',
    ],
    ['ecris à lea arobase example point com', 'email:lea arobase example point com'],
    ['lea.b (at) example [dot] org', 'email:lea.b (at) example [dot] org'],
    ['my mail: kate underscore 09 at example.com', 'email:kate underscore 09 at example.com'],
    ['zoe_at_example_dot_com', 'email:zoe_at_example_dot_com'],
    ['jean.dupont chez gmail', 'email:jean.dupont chez gmail'],
    ['06.39.98.12.47', 'phone:06.39.98.12.47'],
    ['0639981247', 'phone:0639981247'],
    ['06-39-98-12-47 ok', 'phone:06-39-98-12-47'],
    ['O6 39 98 xx xx', 'phone:O6 39 98 xx xx'],
    ['zéro six trente-neuf quatre vingt dix huit douze quarante sept', undefined],
    ['+33 6 39 98 12 47', 'phone:33 6 39 98 12 47'],
    ['0033639981247', 'phone:0033639981247'],
    ['+41 79 123 45 67', 'phone:41 79 123 45 67'],
    ['07700 900123', 'phone:07700 900123'],
    ['(555) 010-0199', 'phone:555) 010-0199'],
    ['je te donne 200€', 'money:200'],
    ['50 balles', 'money:50 balles'],
    ['$40', 'money:40'],
    ['à 20h30', 'time:à 20h30'],
    ['a 20:30 ok', 'time:a 20:30'],
    ['jean.dupont+1@mail.example.com !', 'email:jean.dupont+1@mail.example.com'],
    ['FR76 3000 6000 0112 3456 7890 189', 'iban:FR76 3000 6000 0112 3456 7890 189'],
    ['4111 1111 1111 1111', 'card:4111 1111 1111 1111'],
    ['flat 9, Quay Street, BS1 4QA', 'postcode:BS1 4QA'],
    ['se154qr ok', 'postcode:se154qr'],
    ['SW1A 9ZZ', 'postcode:SW1A 9ZZ'],
    ['K1A 0B1', 'postcode:K1A 0B1'],
  ])('%s', (text, expected) => {
    const [first, ...rest] = seen(set, text);
    expect(rest).toEqual([]);
    expect(first).toBe(expected ?? `phone:${text}`);
  });

  test('number words of two sentences are two numbers', () => {
    const numbers = ruleSet([rule('nine', ['j ai {minor}']), rule('four', ['4 ans'])]);
    expect(seen(numbers, "j'ai dix sept ans")).toEqual(["nine:j'ai dix sept"]);
    expect(seen(numbers, 'il en a vingt. Quatre ans plus tard')).toEqual(['four:Quatre ans']);
    expect(seen(numbers, 'il en a vingt quatre ans plus tard')).toEqual([]);
  });

  test.each([
    'le 12/04/2024 à midi',
    'score 10 - 2 puis 3 - 1',
    '4111 1111 1111 1112',
    'FR76 3000 6000 0112 3456 7890 188',
    'salle 0123456',
    '@user tu viens ?',
    'un deux trois quatre cinq six sept huit neuf dix',
    'le 06 12',
    'h0w 0ld r u, b4 5pm',
    'my PS5 2nd pad and an E3 3rd row',
    'en M1 1er semestre',
  ])('nothing in %s', (text) => {
    expect(seen(set, text)).toEqual([]);
  });
});

describe('French short words run together with the next', () => {
  const rules = ruleSet([rule('envoie', ['(m|t) envoie']), rule('mets', ['je (lui|mets|prends) ca'])]);

  test.each(['tenvoie', 'menvoie', 'jlui ça', 'jmets ca', 'jprends ça'])('%s', (text) => {
    expect(seen(rules, text)).toHaveLength(1);
  });

  test.each(['jmarque ça', 'latent voie', 'bmets ça'])('but not %s', (text) => {
    expect(seen(rules, text)).toEqual([]);
  });

  test('not in a language that is not read by its sound', () => {
    expect(seen({ ...rules, heard: [] }, 'tenvoie jmets ça')).toEqual([]);
  });
});

test.each([
  'zéro six, trente-neuf, 98, vingt et un, soixante',
  'look at example.com',
  'j’étais chez Paul, point. com',
  'j’ai plus mon mail sur gmail',
  'insta @lea.martin',
])('%s is no number and no address', (text) => {
  expect(seen(set, text)).toEqual([]);
});

describe('in a draft, who somebody is and what they are called on sites', () => {
  const inDraft = { in: ['draft'], from: 'me', sign: 'personal-data' } as const;
  const drafts = ruleSet([
    rule('user', ['(add|snap) {username}'], { ...inDraft, data: 'handle' }),
    rule('name', ['je suis {name} {name}'], { ...inDraft, data: 'name' }),
    rule('floor', ['appart {number}'], { ...inDraft, data: 'address' }),
    rule('mine', ['mon snap'], { ...inDraft, data: 'handle' }),
    rule('phone', ['{phone}', '555 {number}'], { ...inDraft, data: 'phone' }),
  ]);

  test.each([
    ['add laura_bzh29 !', 'user:add laura_bzh29'],
    ['snap: wobbly.pip', 'user:snap: wobbly.pip'],
    ['add grumbledore9', 'user:add grumbledore9'],
    ['add zozo#1234', 'user:add zozo#1234'],
    ['je suis Odile Kerguelen', 'name:je suis Odile Kerguelen'],
    ['je suis Éloïse Kerguelen.', 'name:je suis Éloïse Kerguelen'],
    ['appart12', 'floor:appart12'],
    ['ok.mon snap', 'mine:mon snap'],
    ['555-0164, a call?', 'phone:555-0164'],
    ['ring 555-0164', 'phone:555-0164'],
    ['06-39-98-12-47-a', 'phone:06-39-98-12-47'],
  ])('%s', (text, expected) => {
    expect(seen(drafts, text, 'draft')).toEqual([expected]);
  });
  test.each([
    'add lola',
    'add exemple.com',
    'add a.b',
    'add lola.x@example.com',
    'je suis odile kerguelen',
    'JE SUIS ODILE KERGUELEN',
    'je suis Odile',
    'SKU 555-0164-B',
    'ref. 22-555-0164-AB please',
  ])('%s is nothing of the kind', (text) => {
    expect(seen(drafts, text, 'draft')).toEqual([]);
  });
});
