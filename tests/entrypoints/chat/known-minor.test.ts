// @vitest-environment happy-dom
/** Whoever told an age under 18 is spoken to as a minor in all that a page shows, whatever is set. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../with-rules.ts';
import type { Observation } from '../../../src/engine/observation.ts';
import { defaultSettings, type Settings } from '../../../src/settings/index.ts';

let root: ShadowRoot | null = null;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  root = attach.call(this, init);
  return root;
};
const { createTelling } = await import('../../../src/entrypoints/chat.content/telling.ts');

const DOOR: Observation = { kind: 'entry-form', asks: ['age', 'postcode', 'pseudonym'], age: 15 };
const conversation = 'coco/max';
const FIRST: Observation = { kind: 'prompt', name: 'max', conversation };
const MAX: Observation = { kind: 'correspondent', name: 'max', age: 34, city: 'LYON', conversation };
const says = (text: string, from: 'me' | 'them'): Observation => ({
  kind: 'message',
  text,
  from,
  conversation,
  where: 'private',
});
const ADULTS = /\b(vous|votre|vos|vôtre)\b|\p{L}{2,}ez\b|Conseils pour une rencontre/iu;

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  root = null;
  document.body.innerHTML = '<input id="composer">';
});
afterEach(() => end.abort());

function open(set: Partial<Settings> = {}, onMinor = () => {}) {
  const telling = createTelling({
    url: new URL('https://www.coco.gg/chat/'),
    settings: () => ({ ...defaultSettings, language: 'fr', country: 'FR', ...set }),
    signal: end.signal,
    leads: true,
    composerParts: () => [],
    onMinor,
    onChange: () => {},
  });
  const take = (...all: Observation[]) => {
    for (const observation of all) telling.take({ observation, element: null });
  };
  return { ...telling, take, sight: telling.take, isMinor: () => telling.readerIsMinor };
}
const text = () => root?.textContent ?? '';
const shows = (words: string | RegExp) => vi.waitFor(() => expect(text()).toMatch(words), 3000);
function press(words: string): void {
  const button = [...(root?.querySelectorAll('button') ?? [])].find((one) => one.textContent === words);
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  expect(button, words).toBeDefined();
  button?.dispatchEvent(event);
}

describe.each(['adult', null] as const)('a reader who typed 15, set as %s', (audience) => {
  it('is told of a first request in tu, with whom to tell, 3018 and 119, and no meeting of adults', async () => {
    const { take, readerIs } = open({ audience });
    readerIs(15);
    take({ kind: 'site', site: 'coco', host: 'www.coco.gg' }, FIRST);
    await shows('Tu n’as pas à répondre');
    press('Conseils pour discuter');
    await shows(/quelqu’un de confiance.*3018.*119/s);
    expect(text()).not.toMatch(ADULTS);
  });

  it('is warned as soon as the page shows the age of the stranger', async () => {
    const { take, readerIs, warnings } = open({ audience });
    readerIs(15);
    take(FIRST);
    expect(warnings.seen.byLevel).toMatchObject({ caution: 0, danger: 0 });
    take(MAX);
    expect(warnings.seen.byLevel).toMatchObject({ caution: 1, danger: 0 });
    await shows('max annonce un âge très éloigné du tien');
    expect(text()).toMatch(/quelqu’un de confiance.*3018.*119/s);
    expect(text()).not.toMatch(ADULTS);
    press('Je ne réponds plus');
    take(MAX);
    await vi.waitFor(() => expect(text()).not.toContain('max'), 3000);
  });

  it('is heard as a teen, and asked before sending as one', async () => {
    const { take, judge, warnings } = open({ audience });
    take(DOOR, says('dis rien a tes parents', 'them'));
    expect(warnings.seen.byLevel.danger + warnings.seen.byLevel.caution).toBe(1);
    const draft = 'appelle moi au 06 39 98 12 34';
    const composer = document.getElementById('composer') as Element;
    void warnings.checkDraft(judge({ kind: 'draft', text: draft }), draft, composer);
    await shows('Tu peux parler sans le donner');
    expect(text()).not.toMatch(ADULTS);
  });
});

describe('an age under 18 that the reader writes', () => {
  it('turns all that is shown, and tells of whom they talk with already', async () => {
    const { take, warnings, isMinor } = open({ audience: null });
    take({ kind: 'site', site: 'coco', host: 'www.coco.gg' }, FIRST, MAX, says('tu as quel age ?', 'them'));
    await shows('Gardez pour vous');
    expect(isMinor()).toBe(false);
    expect(warnings.seen.byLevel.caution).toBe(0);
    take(says("j'ai 15 ans", 'me'));
    expect(isMinor()).toBe(true);
    await shows('Garde pour toi');
    await shows('max annonce un âge très éloigné du tien');
    expect(text()).not.toMatch(ADULTS);
  });

  it('told in another frame does so too', async () => {
    const { take, readerIs } = open({ audience: null });
    take({ kind: 'site', site: 'coco', host: 'www.coco.gg' }, FIRST, MAX);
    await shows('Gardez pour vous');
    readerIs(15);
    await shows('Garde pour toi');
    await shows('âge très éloigné du tien');
  });
});

it('marks a row that was shown before the age was told, once the page tells it again', () => {
  document.body.innerHTML = '<p id="row">Karim 47 Lyon</p>';
  const element = document.getElementById('row');
  const observation: Observation = { kind: 'member', name: 'Karim', age: 47, city: 'Lyon' };
  const again: string[] = [];
  const telling = open({}, () => again.push('again'));
  telling.take(observation);
  expect(telling.warnings.seen.members).toBe(0);
  telling.readerIs(15);
  telling.readerIs(15);
  expect(again).toEqual(['again']);
  telling.sight({ observation, element, redrawn: true });
  expect(telling.warnings.seen).toMatchObject({ members: 1, signs: ['age-gap'] });
  telling.sight({ observation, element, redrawn: true });
  expect(telling.warnings.seen.members).toBe(1);
});

it('an adult is told nothing of an age, and keeps the advice for a meeting', async () => {
  const { take, warnings, isMinor } = open({ audience: 'adult' });
  take({ kind: 'entry-form', asks: ['age'], age: 25 }, FIRST, { ...MAX, age: 70 });
  await shows('Conseils pour une rencontre');
  expect(isMinor()).toBe(false);
  expect(warnings.seen.byLevel.caution).toBe(0);
});
