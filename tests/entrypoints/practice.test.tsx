// @vitest-environment happy-dom
import './with-rules.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { createJudge } from '../../src/entrypoints/chat.content/judge.ts';
import { piecesOf } from '../../src/entrypoints/practice/pieces.ts';
import { SCENES } from '../../src/entrypoints/practice/scenes.ts';
import { createTrial } from '../../src/entrypoints/practice/try.ts';
import { Chat } from '../../src/entrypoints/practice-chat/Chat.tsx';
import { noTalks, opened, said, type Talks } from '../../src/entrypoints/practice-chat/talk.ts';
import { practiceWords } from '../../src/locales/practice.ts';
import { translator } from '../../src/locales/translate.ts';
import { takePack } from '../../src/packs/index.ts';
import { watchPage } from '../../src/page/index.ts';
import { stamp } from '../../src/rules/index.ts';
import { readLanguage } from '../../src/rules/language.ts';
import { FLAGGED, text as sampleText } from '../packs/sample.ts';

const t = translator(practiceWords, 'fr', null);
const them = (text: string) => ({ mine: false, text });

describe('a conversation of the practice chat', () => {
  it('opens by itself when it is the first, and waits when it is not', () => {
    const talks = said(said(noTalks, 'max', them('a')), 'lea', them('b'));
    expect(talks.open).toBe('max');
    expect(talks.all.map(({ name, isNew }) => [name, isNew])).toEqual([
      ['max', false],
      ['lea', true],
    ]);
    expect(opened(talks, 'lea').all[1]).toEqual({ name: 'lea', isNew: false, lines: [them('b')] });
  });

  it('is begun by the reader too', () => {
    expect(opened(noTalks, 'max')).toEqual({ open: 'max', all: [{ name: 'max', isNew: false, lines: [] }] });
  });
});

describe('the practice chat', () => {
  let root: HTMLElement;
  let stop: AbortController;
  let seen: Observation[];
  const draw = (talks: Talks) =>
    act(() => {
      const quiet = () => {};
      render(<Chat talks={talks} draft="" t={t} open={quiet} write={quiet} send={quiet} />, root);
    });
  const settle = () => new Promise((later) => setTimeout(later, 400));

  beforeEach(async () => {
    root = document.body.appendChild(document.createElement('div'));
    stop = new AbortController();
    seen = [];
    await draw(noTalks);
    watchPage({
      document,
      url: new URL('https://practice.example/'),
      engines: [],
      signal: stop.signal,
      onSighting: ({ observation, redrawn }) => redrawn || seen.push(observation),
      onBeforeSend: () => false,
    });
    await settle();
  });
  afterEach(() => {
    stop.abort();
    render(null, root);
    root.remove();
  });
  const kinds = (kind: Observation['kind']) => seen.filter((one) => one.kind === kind);

  it('is read by its structure: rooms and people', () => {
    expect(kinds('room').map((room) => ('text' in room ? room.text : ''))).toEqual([
      'musique',
      'cuisine',
      'cinéma',
      'lycéenne',
      'quiz',
    ]);
    expect(kinds('member')).toContainEqual({ kind: 'member', name: 'max_du_69', age: 34, city: 'LYON' });
  });

  it('is read as one conversation: who opens it is who writes in it', async () => {
    let talks = said(noTalks, 'max_du_69', them('salut'));
    await draw(talks);
    await settle();
    talks = said(talks, 'max_du_69', them('tu as quel âge ?'));
    talks = said(talks, 'max_du_69', { mine: true, text: 'quinze ans' });
    await draw(talks);
    await settle();
    expect(kinds('prompt')).toHaveLength(1);
    const messages = kinds('message');
    expect(messages.map((one) => (one.kind === 'message' ? [one.from, one.text] : []))).toEqual([
      ['them', 'salut'],
      ['them', 'tu as quel âge ?'],
      ['me', 'quinze ans'],
    ]);
    const conversations = [...messages, ...kinds('prompt')].map((one) =>
      'conversation' in one ? one.conversation : undefined,
    );
    expect(new Set(conversations).size).toBe(1);
  });
});

describe('a text that is tried', () => {
  const run = createTrial(createJudge);

  it('is judged by the packs too', async () => {
    const taken = await takePack(sampleText(), readLanguage());
    if ('faults' in taken) throw new Error('The sample does not fit');
    const pack = { ...taken.pack, from: 'file', source: sampleText(), stamp } as const;
    const also = createTrial(createJudge, { list: [pack], refused: [] });
    expect(run(FLAGGED, 'message').teen.level).toBe('none');
    expect(also(FLAGGED, 'message').teen.lines[0]?.signs).toMatchObject([{ sign: 'secrecy' }]);
  });

  it('is judged for both audiences, its lines as one conversation', () => {
    const { adult, teen } = run('tu as quel âge ?\n\ndis rien à tes parents', 'message');
    expect(teen.level).toBe('danger');
    expect(adult.level).toBe('info');
    expect(teen.lines.map(({ signs }) => signs.map(({ sign }) => sign))).toEqual([['asks-age'], ['secrecy']]);
    expect(teen.because).toContain('secret-and-approach');
  });

  it('remembers nothing of the text before', () => {
    run('tu as quel âge ?', 'message');
    expect(run('dis rien à tes parents', 'message').teen.level).toBe('caution');
  });

  it.each([
    ['lycéenne', 'room', 'minor-coded'],
    ['cherche_ado', 'member', 'minor-coded'],
    ['appelle moi au 06 39 98 12 34', 'draft', 'personal-data'],
  ] as const)('"%s" is judged as a %s', (text, kind, sign) => {
    expect(run(text, kind).teen.lines[0]?.signs.map((one) => one.sign)).toContain(sign);
  });

  it('with nothing in it is nothing', () => {
    expect(run(' \n ', 'message').teen).toEqual({ level: 'none', because: [], lines: [] });
  });

  it.each(['fr', 'en'] as const)('every scene in %s does what it says', (language) => {
    const say = translator(practiceWords, language, null);
    const levels = Object.fromEntries(
      SCENES.map((scene) => [
        scene,
        run(say(`line.${scene}`), scene === 'phone' ? 'draft' : 'message').teen.level,
      ]),
    );
    expect(levels).toMatchObject({
      ordinary: 'none',
      hello: 'none',
      age: 'info',
      threat: 'danger',
      ambush: 'danger',
    });
    for (const scene of ['secret', 'app', 'money', 'phone'] as const)
      expect(levels[scene], scene).not.toBe('none');
  });
});

it.each([
  ['abcdef', [], 'abcdef'],
  ['abcdef', [[0, 2]], '[ab]cdef'],
  [
    'abcdef',
    [
      [4, 6],
      [1, 2],
    ],
    'a[b]cd[ef]',
  ],
  [
    'abcdef',
    [
      [1, 4],
      [2, 5],
    ],
    'a[bcde]f',
  ],
  [
    'abcdef',
    [
      [1, 4],
      [2, 3],
    ],
    'a[bcd]ef',
  ],
] as const)('marks %s at %j', (text, spans, expected) => {
  const pieces = piecesOf(
    text,
    spans.map(([start, end]) => ({ start, end })),
  );
  expect(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')).toBe(expected);
});
