// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { stepsFor } from '../../src/entrypoints/welcome/private-windows.ts';
import { Welcome } from '../../src/entrypoints/welcome/Welcome.tsx';
import { wordsFor } from '../../src/entrypoints/welcome/words.ts';
import { defaultSettings, type SettingsChange } from '../../src/settings/index.ts';

const save = vi.fn<(change: SettingsChange) => Promise<boolean>>();
const close = vi.fn();
const isAllowed = vi.fn<() => Promise<boolean>>();
let root: HTMLElement;

beforeEach(() => {
  // The frame of the practice chat is for real browsers.
  Object.assign((window as unknown as { happyDOM: { settings: object } }).happyDOM.settings, {
    handleDisabledFileLoadingAsSuccess: true,
  });
  save.mockResolvedValue(true);
  isAllowed.mockResolvedValue(false);
  Object.assign(browser, { extension: { isAllowedIncognitoAccess: isAllowed } });
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const open = (language: 'fr' | 'en' = 'fr') =>
  act(() =>
    render(
      <Welcome settings={defaultSettings} words={wordsFor(language, null)} save={save} close={close} />,
      root,
    ),
  );
const text = () => (root.textContent ?? '').replaceAll('\u00a0', ' ');
const press = (words: string) =>
  act(() => {
    const found = [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent === words);
    if (!found) throw new Error(`No button "${words}" in: ${text()}`);
    found.click();
  });
const choose = (value: string) =>
  act(() => root.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click());

describe('the welcome', () => {
  it.each([
    ['adult', 'adult'],
    ['teen', 'teen'],
    ['parent', 'teen'],
  ] as const)('for %s: the audience is %s', async (choice, audience) => {
    await open();
    await choose(choice);
    expect(save).toHaveBeenCalledExactlyOnceWith({ audience });
    expect(root.querySelector<HTMLInputElement>(`input[value=${choice}]`)?.checked).toBe(true);
  });

  it('for an association leaves the audience open, and names the policy', async () => {
    await open();
    await choose('association');
    expect(save).not.toHaveBeenCalled();
    expect(text()).toContain('politique du navigateur');
  });

  it('goes on step by step, the focus at the head of each, and ends once', async () => {
    await open();
    await press('Continuer');
    expect(document.activeElement?.textContent).toBe('Où Vigie veille');
    await press('Revenir');
    await press('Continuer');
    await press('Continuer');
    expect(document.activeElement?.textContent).toBe('Trois exemples à essayer');
    expect(root.querySelectorAll('.scenes button')).toHaveLength(3);
    expect(save).not.toHaveBeenCalled();
    await press('Terminer');
    expect(save).toHaveBeenCalledExactlyOnceWith({ welcomed: true });
    await press('Fermer cet onglet');
    expect(close).toHaveBeenCalledOnce();
  });

  it('can be skipped at once', async () => {
    await open('en');
    await press('Skip this');
    expect(save).toHaveBeenCalledExactlyOnceWith({ welcomed: true });
    expect(text()).toContain('Vigie is on watch');
  });

  it('says how private windows stand, and looks again when the reader comes back', async () => {
    await open();
    await press('Continuer');
    await act(() => Promise.resolve());
    expect(text()).toContain('Autoriser en mode navigation privée');
    isAllowed.mockResolvedValue(true);
    await act(async () => {
      dispatchEvent(new Event('focus'));
      await Promise.resolve();
    });
    expect(text()).toContain('Vigie y veille aussi');
    expect(text()).not.toContain('Autoriser en mode');
  });

  it('goes without an answer about private windows', async () => {
    isAllowed.mockRejectedValue(new Error('none'));
    await open();
    await press('Continuer');
    await act(() => Promise.resolve());
    expect(text()).toContain('ne dit pas si Vigie y est');
  });
});

it.each([
  ['chrome', 'Chrome/150', 'chrome'],
  ['chrome', 'Chrome/150 Edg/150', 'edge'],
  ['edge', 'Chrome/150', 'edge'],
  ['firefox', 'Firefox/150', 'firefox'],
] as const)('built for %s, in %s: the steps of %s', (build, agent, steps) => {
  expect(stepsFor(build, agent)).toBe(steps);
});
