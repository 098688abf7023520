import { describe, expect, it } from 'vitest';
import { DATA_KINDS, SIGNS } from '../../src/engine/finding.ts';
import labelNotes from '../../src/locales/notes/sign-labels.json' with { type: 'json' };
import signNotes from '../../src/locales/notes/signs.json' with { type: 'json' };
import warningNotes from '../../src/locales/notes/warnings.json' with { type: 'json' };
import { signsWords } from '../../src/locales/signs.ts';
import { LANGUAGES, type Wording } from '../../src/locales/translate.ts';
import { warningsWords } from '../../src/locales/warnings.ts';
import { said, speechFor } from '../../src/warnings/speak.ts';

const variants = (wording: Wording): [string, string][] =>
  typeof wording === 'string' ? [['any', wording]] : Object.entries(wording);
const all = LANGUAGES.flatMap((language) =>
  [signsWords, warningsWords].flatMap((words) =>
    Object.entries(words[language]).flatMap(([key, wording]) =>
      variants(wording).map(([reader, text]) => ({ language, key, reader, text })),
    ),
  ),
);
const french = all.filter((one) => one.language === 'fr');

describe('the words of warnings', () => {
  it('are the same keys in both languages, each with a note', () => {
    for (const [words, notes] of [
      [signsWords, { ...labelNotes, ...signNotes }],
      [warningsWords, warningNotes],
    ] as const) {
      expect(Object.keys(words.en)).toEqual(Object.keys(words.fr));
      expect(Object.keys(notes)).toEqual(Object.keys(words.fr));
    }
  });

  it('exist for every sign and every kind of data', () => {
    for (const sign of SIGNS)
      for (const part of ['label', 'chip', 'part', 'means'])
        expect(signsWords.fr).toHaveProperty([`${sign}.${part}`]);
    for (const kind of DATA_KINDS) expect(warningsWords.fr).toHaveProperty([`draft.kind.${kind}`]);
  });

  it('never accuse, shout or play the detective', () => {
    const bad = /prédat|predat|pédo|paedo|pedo|détect|detect|!|·|porn/i;
    expect(all.filter(({ text }) => bad.test(text))).toEqual([]);
  });

  it('call a teen “tu” and everybody else “vous”', () => {
    const tu = /(^|[\s’])(tu|te|toi|ton|ta|tes)(?=[\s.,’]|$)|(^|\s)t’/i;
    const vous = /(^|[\s’])(vous|votre|vos)(?=[\s.,’]|$)/i;
    const forMinors = (key: string) => key.startsWith('entry.minor') || key.startsWith('meet.teen');
    expect(french.filter(({ reader, text }) => reader === 'teen' && vous.test(text))).toEqual([]);
    expect(
      french.filter(({ reader, key, text }) => reader !== 'teen' && !forMinors(key) && tu.test(text)),
    ).toEqual([]);
  });

  it('follow French typography', () => {
    expect(french.filter(({ text }) => /'| [:;?!»]|« /.test(text))).toEqual([]);
  });

  it('are easy to read: short sentences of short words', () => {
    const long = all.flatMap(({ language, key, reader, text }) =>
      text
        .split(/(?<=[.?:])\s/)
        .filter((sentence) => sentence.split(/\s+/).length > 17)
        .map((sentence) => `${language} ${key} ${reader}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('keep labels and chips short enough for a row', () => {
    const over = all.filter(
      ({ key, text }) =>
        (/\.label$/.test(key) && text.length > 24) || (/^[a-z-]+\.chip$/.test(key) && text.length > 12),
    );
    expect(over).toEqual([]);
  });
});

describe('the line that matters', () => {
  it.each([
    ['fr', 'teen', 'Marc41', ['asks-age'], 'Marc41 te demande ton âge.'],
    ['fr', 'adult', 'Marc41', ['asks-age'], 'Marc41 vous demande votre âge.'],
    [
      'fr',
      'teen',
      undefined,
      ['secrecy', 'asks-image'],
      'Cette personne te demande de garder le secret et veut une photo ou la caméra.',
    ],
    [
      'en',
      'teen',
      'Marc41',
      ['asks-age', 'moves-app', 'secrecy'],
      'Marc41 asks how old you are, wants to move to another app and asks you to keep it secret.',
    ],
    [
      'en',
      'adult',
      'Al',
      ['ambush', 'proposes-meeting'],
      'Al suggests a meeting out of sight, with nobody around.',
    ],
  ] as const)('%s %s', (language, audience, name, signs, expected) => {
    expect(said(speechFor(language, audience), name, signs)).toBe(expected);
  });
});
