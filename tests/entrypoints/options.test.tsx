// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import type { Around } from '../../src/entrypoints/options/around.ts';
import { countOf, findIn } from '../../src/entrypoints/options/find.ts';
import { Options } from '../../src/entrypoints/options/Options.tsx';
import { sectionsFor } from '../../src/entrypoints/options/sections/index.ts';
import { hostOf, isWatched, othersIn } from '../../src/entrypoints/options/site-state.ts';
import versions from '../../src/entrypoints/options/versions.json' with { type: 'json' };
import { hasNews, isNewer } from '../../src/entrypoints/options/versions.ts';
import { wordsFor } from '../../src/entrypoints/options/words.ts';
import { versionsWords } from '../../src/locales/versions.ts';
import { defaultSettings, type Settings } from '../../src/settings/index.ts';
import { appliedPolicy } from '../../src/settings/policy/index.ts';
import { sites } from '../../src/sites/index.ts';

const save = vi.fn<Around['save']>();
const tell = vi.fn<Around['tell']>();
const noLock = { on: false, openMs: 0, waitMs: 0, phraseWaitMs: 0, freeTries: 0, damaged: false };
const aroundOf = (settings: Partial<Settings> = {}, language: 'fr' | 'en' = 'fr'): Around => ({
  settings: { ...defaultSettings, ...settings },
  words: wordsFor(language, settings.audience ?? null),
  lock: { state: noLock, ask: vi.fn() },
  version: '1.2.3',
  newSince: null,
  save,
  tell,
});
const site = (id: string) => sites.find((one) => one.id === id) as (typeof sites)[number];

describe('the search', () => {
  const found = (query: string, settings: Partial<Settings> = {}) =>
    findIn(sectionsFor(aroundOf(settings)), query).flatMap(({ groups }) =>
      groups.flatMap(({ items }) => items.map(({ id }) => id)),
    );

  it('finds everything while nothing is typed', () => {
    const sections = sectionsFor(aroundOf());
    expect(findIn(sections, '  ')).toBe(sections);
    expect(countOf(sections)).toBeGreaterThan(60);
  });

  it.each([
    ['discord', 'site-discord'],
    ['ARNAQUE', 'topic-scams'],
    ['securite pays', undefined],
    ['pays numero', 'country'],
    ['reglages fichier importer', 'import'],
    ['mit preact', 'licence-preact'],
    ['ado plus', 'sensitivity-teen'],
  ])('"%s" finds %s', (query, id) => {
    if (id) expect(found(query)).toContain(id);
    else expect(found(query)).toEqual([]);
  });

  it('finds a whole group by its title', () => {
    expect(found('sujets')).toHaveLength(9);
  });

  it('finds a muted rule by its sign and by its id', () => {
    const settings = { mutedRules: ['fr-secrecy-dont-tell', 'xx-gone'] };
    expect(found('entendre gone', settings)).toEqual([]);
    expect(found('xx-gone', settings)).toEqual(['rule-xx-gone']);
  });
});

describe('a site', () => {
  it('listed from the start is watched until one of its hosts is off', () => {
    expect(isWatched(defaultSettings, site('coco'))).toBe(true);
    expect(isWatched({ ...defaultSettings, sites: { off: ['coco.fr'], added: [] } }, site('coco'))).toBe(
      false,
    );
  });

  it('on request is watched once all of its patterns were added', () => {
    expect(isWatched(defaultSettings, site('discord'))).toBe(false);
    const added = site('discord').hosts.map((host) => `*://*.${host}/*`);
    expect(isWatched({ ...defaultSettings, sites: { off: [], added } }, site('discord'))).toBe(true);
  });

  it('that is not listed is told apart, and named as people do', () => {
    const settings = {
      ...defaultSettings,
      sites: { off: ['coco.gg', 'other.example'], added: ['*://*.discord.com/*', '*://*.chat.example/*'] },
    };
    expect(othersIn(settings, sites)).toEqual({ added: ['*://*.chat.example/*'], off: ['other.example'] });
    expect(hostOf('*://*.chat.example/*')).toBe('chat.example');
  });
});

describe('the page', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });
  const open = (settings: Partial<Settings> = {}, language: 'fr' | 'en' = 'fr') =>
    act(() =>
      render(<Options around={aroundOf(settings, language)} isPrivate={false} outcome={null} />, root),
    );
  const control = (words: string) =>
    [...root.querySelectorAll<HTMLElement>('button, input, select')].find((one) =>
      (one.textContent || one.closest('label')?.textContent || '').includes(words),
    );
  const press = (words: string) => act(() => void control(words)?.click());
  const type = async (words: string) => {
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    field.value = words;
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  };

  it.each(['fr', 'en'] as const)('has every word in %s', async (language) => {
    await open(
      { mutedRules: ['xx-gone'], sites: { off: ['a.example'], added: ['*://b.example/*'] } },
      language,
    );
    expect(root.textContent).not.toMatch(/undefined|\{\w+\}|NaN/);
    expect([...root.querySelectorAll('section')].map(({ id }) => id)).toEqual(
      [...root.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1)),
    );
  });

  it('saves at once', async () => {
    await open();
    await press('Un ado');
    expect(save).toHaveBeenLastCalledWith({ audience: 'teen' });
    await press('Arnaques');
    expect(save).toHaveBeenLastCalledWith({ topic: { id: 'scams', on: false } });
    await press('Compter');
    expect(save).toHaveBeenLastCalledWith({ counters: true });
    await press('coco.gg');
    expect(save).toHaveBeenLastCalledWith(
      { site: { host: 'coco.gg', on: false } },
      { site: { host: 'coco.fr', on: false } },
    );
  });

  it('asks before a reset, and leaves the welcome as it is', async () => {
    await open({ audience: 'teen', welcomed: true });
    await press('Tout remettre à zéro');
    expect(save).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Annuler');
    await press('Annuler');
    expect(document.activeElement?.textContent).toBe('Tout remettre à zéro');
    await press('Tout remettre à zéro');
    await press('Remettre');
    expect(save).toHaveBeenCalledExactlyOnceWith({ replace: { ...defaultSettings, welcomed: true } });
  });

  it('hears a rule again', async () => {
    await open({ mutedRules: ['xx-gone', 'fr-data-phone'] });
    expect(root.textContent).toContain('Donnée personnelle');
    await press('Entendre à nouveau');
    expect(save).toHaveBeenCalledWith({ rule: { id: 'xx-gone', muted: false } });
  });

  it('says that nothing was found, and lets go of it', async () => {
    await open();
    await type('zèbre');
    const plain = (root.querySelector('[role=status]')?.textContent ?? '').replaceAll('\u00a0', ' ');
    expect(plain).toBe('Aucun réglage ne correspond à « zèbre ».');
    expect(root.querySelectorAll('section')).toHaveLength(0);
    await act(() => root.querySelector<HTMLElement>('[aria-label="Effacer la recherche"]')?.click());
    expect(root.querySelectorAll('section').length).toBeGreaterThan(5);
  });

  it('shows what an association set, by whom, and lets it not be changed', async () => {
    const policy = appliedPolicy({ audience: 'teen', topicsOff: ['scams'], brandName: 'Phare' });
    await act(() =>
      render(<Options around={{ ...aroundOf(), policy }} isPrivate={false} outcome={null} />, root),
    );
    expect(root.textContent).toContain('Des réglages sont fixés par Phare.');
    const isStill = (words: string) => control(words)?.closest('fieldset[disabled]') !== null;
    expect(['Un adulte', 'Arnaques'].map(isStill)).toEqual([true, true]);
    expect(['Plus', 'Compter'].map(isStill)).toEqual([false, false]);
    expect(root.querySelectorAll('.set-by')).toHaveLength(2);
  });

  it('is for keys and screen readers: no name is missing or given twice', async () => {
    await open({ mutedRules: ['xx-a', 'xx-b'] });
    const names = [...root.querySelectorAll('button')].map(
      (button) =>
        button.getAttribute('aria-label') ??
        document.getElementById(button.getAttribute('aria-labelledby') ?? '')?.textContent ??
        button.textContent,
    );
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
  });
});

it.each([
  ['0.2.0', '0.1.9', true],
  ['0.10.0', '0.9.0', true],
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.2.0', false],
  ['0.1.0', null, false],
] as const)('version %s is news to who saw %s: %s', (version, seen, expected) => {
  expect(isNewer(version, seen)).toBe(expected);
});

it('has news for who saw an older version, none for who saw this one or has just come', () => {
  expect(hasNews('0.0.9')).toBe(true);
  expect(hasNews(versions[0]?.version ?? '')).toBe(false);
  expect(hasNews(null)).toBe(false);
});

describe('the history', () => {
  it('begins with the version of the package, and every line has its words', () => {
    expect(versions[0]?.version).toBe(manifest.version);
    expect(versions.flatMap(({ lines }) => lines)).toEqual(Object.keys(versionsWords.fr));
  });
});
