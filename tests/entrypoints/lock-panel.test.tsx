// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockPanel } from '../../src/entrypoints/options/lock/LockPanel.tsx';
import { newPhrase } from '../../src/entrypoints/options/lock/new-phrase.ts';
import { faultWords, lockWordsFor, timeWords } from '../../src/entrypoints/options/lock/words.ts';
import { Options } from '../../src/entrypoints/options/Options.tsx';
import { wordsFor } from '../../src/entrypoints/options/words.ts';
import { defaultSettings, type LockAct, type LockAnswer, type LockState } from '../../src/settings/index.ts';

const none: LockState = {
  on: false,
  openMs: 0,
  waitMs: 0,
  phraseWaitMs: 0,
  freeTries: 4,
  damaged: false,
};
const closed: LockState = { ...none, on: true };
const open: LockState = { ...closed, openMs: 545_000 };
const words = lockWordsFor('fr', 'teen');
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const ask = vi.fn<(act: LockAct) => Promise<LockAnswer>>();
const show = (state: LockState) => act(() => render(<LockPanel lock={{ state, ask }} words={words} />, root));
const text = () => plain(root.textContent);
const field = (label: string) =>
  document.getElementById(
    [...root.querySelectorAll('label')]
      .find((one) => plain(one.textContent) === label)
      ?.getAttribute('for') ?? '',
  ) as HTMLInputElement;
const type = (label: string, value: string) =>
  act(() => {
    const input = field(label);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = async () => {
  await act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  // The lists of words are loaded when one is needed.
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(root.querySelector('[aria-busy="true"]')).toBeNull();
  });
};

describe('without a lock', () => {
  it('says what one covers and what it cannot do', async () => {
    await show(none);
    expect(text()).toContain('Aucun message n’est enregistré ni envoyé.');
    expect(text()).toContain('Empêcher de retirer ou d’arrêter Vigie');
    expect(text()).toContain('ExtensionSettings');
  });

  it.each([
    ['12345', '12345', 'Ce code est trop court.'],
    ['123456', '123456', 'Ce code se devine trop vite.'],
    ['phare-79', 'phare-97', 'Les deux codes ne sont pas les mêmes.'],
  ])('"%s" and "%s" put none on: %s', async (code, again, fault) => {
    await show(none);
    await type('Code', code);
    await type('Le même code, encore une fois', again);
    await submit();
    expect(plain(root.querySelector('[role="alert"]')?.textContent)).toBe(fault);
    expect(root.querySelectorAll('[aria-invalid="true"]')).toHaveLength(1);
    expect(ask).not.toHaveBeenCalled();
  });

  it('a code puts one on, and six words are shown once', async () => {
    ask.mockResolvedValue({ fault: null, state: closed });
    await show(none);
    await type('Code', 'phare-79');
    await type('Le même code, encore une fois', 'phare-79');
    await submit();
    const wish = ask.mock.calls[0]?.[0];
    if (wish?.do !== 'set') throw new Error('No lock was asked for');
    const shown = [...root.querySelectorAll('.phrase li')].map((word) => word.textContent);
    expect(shown.join(' ')).toBe(wish.phrase);
    expect(shown).toHaveLength(6);
    await act(() => (root.querySelector('.phrase button') as HTMLElement).click());
    expect(root.querySelector('.phrase')).toBeNull();
  });
});

describe('a closed lock', () => {
  it('says so to the teen, and that no message is recorded or sent', async () => {
    await show(closed);
    expect(text()).toContain('Les réglages sont verrouillés');
    expect(text()).toContain('Aucun message n’est enregistré ni envoyé.');
  });

  it('says how many tries are left, then counts the wait down and takes none meanwhile', async () => {
    ask.mockResolvedValue({ fault: 'wrong', state: { ...closed, freeTries: 2 } });
    await show(closed);
    await type('Code', 'wrong-1');
    await submit();
    expect(plain(root.querySelector('[role="alert"]')?.textContent)).toContain('Encore 2 essais');
    expect(field('Code').value).toBe('');
    await show({ ...closed, waitMs: 59_100, freeTries: 0 });
    expect(text()).toContain('Nouvel essai dans 1 min 00 s.');
    expect(root.querySelector<HTMLButtonElement>('form button')?.disabled).toBe(true);
  });
});

it('an open lock says until when, and closes at once', async () => {
  ask.mockResolvedValue({ fault: null, state: closed });
  await show(open);
  expect(text()).toContain('Il se referme dans 9 min 05 s');
  await act(() => (root.querySelector('.lock-state button') as HTMLElement).click());
  expect(ask).toHaveBeenCalledWith({ do: 'close' });
});

it('a damaged one says that it holds no more', async () => {
  await show({ ...none, damaged: true });
  expect(text()).toContain('illisible');
});

describe('the settings page', () => {
  const openPage = (state: LockState) =>
    act(() =>
      render(
        <Options
          around={{
            settings: defaultSettings,
            words: wordsFor('fr', 'teen'),
            lock: { state, ask },
            version: '1.2.3',
            save: vi.fn(),
            tell: vi.fn(),
          }}
          isPrivate={false}
          outcome={null}
        />,
        root,
      ),
    );
  const closedSections = () =>
    [...root.querySelectorAll('fieldset.settings:disabled')].map((one) => one.closest('section')?.id);

  it('shows every setting of a locked install and lets none be changed', async () => {
    await openPage(closed);
    expect(closedSections()).toEqual(['who', 'warnings', 'sites', 'muted', 'packs', 'counters', 'backup']);
    expect(text()).toContain('Les réglages sont verrouillés');
    expect(root.querySelector('#lock form')).not.toBeNull();
  });

  it.each([none, open])('lets them be changed otherwise', async (state) => {
    await openPage(state);
    expect(closedSections()).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    [900, '1 s'],
    [59_000, '59 s'],
    [60_000, '1 min 00 s'],
    [299_001, '5 min 00 s'],
    [4 * 3_600_000, '4 h 00'],
  ])('%i ms: %s', (ms, said) => {
    expect(plain(timeWords(ms, words))).toBe(said);
  });

  it.each([
    [3, 'Encore 3 essais'],
    [1, 'Encore un essai'],
    [0, 'Ce n’est pas cela.'],
  ])('with %i tries left: %s', (freeTries, said) => {
    expect(plain(faultWords('wrong', { ...closed, freeTries }, words))).toContain(said);
  });
});

it('draws six words by lot, in the reader’s language', async () => {
  const [one, other, english] = [await newPhrase('fr'), await newPhrase('fr'), await newPhrase('en')];
  expect(one.split(' ')).toHaveLength(6);
  expect(one).not.toBe(other);
  expect(english).toMatch(/^[a-z]+( [a-z]+){5}$/);
});
