// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupActions } from '../../src/entrypoints/popup/Popup.tsx';
import { wordsFor } from '../../src/entrypoints/popup/words.ts';
import type { Language } from '../../src/locales/translate.ts';
import { takePack } from '../../src/packs/index.ts';
import { readLanguage } from '../../src/rules/language.ts';
import type { StoredPack } from '../../src/settings/index.ts';
import { text as packText } from '../packs/sample.ts';
import { type PopupSample, popupSamples } from './popup-samples.ts';

const actions = {
  choose: vi.fn(),
  switchSite: vi.fn(),
  reload: vi.fn(),
  check: vi.fn(),
  watch: vi.fn(),
  report: vi.fn(),
  open: vi.fn(),
  readNews: vi.fn(),
  hideNews: vi.fn(),
} satisfies PopupActions;
let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** A weekday afternoon in Paris. */
const now = new Date('2026-11-24T15:30:00Z');

async function open(sample: PopupSample, language: Language = 'fr', helpFirst = false) {
  const {
    settings,
    view,
    notice,
    isPrivate = false,
    locked = false,
    wish = 'none',
    isOutOfPrivate = false,
    hasNews = false,
    packs = [],
  } = sample;
  const words = wordsFor(language, settings.audience);
  await act(() =>
    render(
      <Popup
        {...{
          settings,
          view,
          isPrivate,
          locked,
          wish,
          isOutOfPrivate,
          hasNews,
          packs,
          now,
          helpFirst,
          words,
          actions,
        }}
        {...(notice && { notice })}
      />,
      root,
    ),
  );
}
const text = () => (root.textContent ?? '').replaceAll('\u00a0', ' ');
const named = (selector: string, words: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.includes(words));
const press = (element: HTMLElement | undefined) => act(() => element?.click());

describe('in every state', () => {
  const states = Object.entries<PopupSample>(popupSamples).flatMap(([name, sample]) =>
    (['fr', 'en'] as const).map((language) => ({ name, sample, language })),
  );
  it.each(states)(
    '$name, $language: numbers first, then the page, then the report',
    async ({ sample, language }) => {
      await open(sample, language);
      const sections = [...root.querySelectorAll('section')].map((section) => section.className);
      expect(sections.slice(0, 3)).toEqual(['now', 'page', 'reach']);
      expect(root.querySelectorAll('.now a[href^="tel:"]').length).toBeGreaterThan(0);
      expect(text()).not.toMatch(/undefined|\{\w+\}|NaN/);
      expect(root.querySelectorAll('.safe')).toHaveLength(1);
    },
  );
});

it('gives 17, 112 and 114 by SMS as links that a screen reader names', async () => {
  await open(popupSamples.quiet);
  const links = [...root.querySelectorAll('.now a')].map((link) => [
    link.getAttribute('href'),
    link.getAttribute('aria-label'),
  ]);
  expect(links).toEqual([
    ['tel:17', 'Appeler le 17'],
    ['tel:112', 'Appeler le 112'],
    ['sms:114', '114 SMS\u00a0: urgences par écrit'],
  ]);
});

it('shows counts and signs of what was seen', async () => {
  await open(popupSamples.seen);
  expect(text()).toContain('1 danger possible');
  expect(text()).toContain('demande le secret');
});

it('opens the report sheet in one click, and says for whom it is', async () => {
  await open(popupSamples.seen);
  const button = named('button', 'Signaler aux autorités');
  expect(button?.textContent).toContain('PHAROS');
  await press(button);
  expect(actions.report).toHaveBeenCalledOnce();
});

it('on a locked install says so, and lets nothing be switched or chosen', async () => {
  await open(popupSamples.locked);
  expect(text()).toContain('Réglages verrouillés');
  expect(text()).toContain('Aucun message n’est enregistré ni envoyé.');
  for (const control of root.querySelectorAll<HTMLButtonElement>('[role="switch"], select'))
    expect(control.disabled).toBe(true);
});

describe('help', () => {
  it('unfolds, the right body first, with who is open now', async () => {
    await open(popupSamples.seen);
    const button = named('button', 'Trouver de l’aide');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    await press(button);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    const names = [...root.querySelectorAll('#help h3')].map((name) => name.textContent);
    expect(names.slice(0, 2)).toEqual(['3018, e-Enfance', '119, Allô enfance en danger']);
    expect(names.at(-1)).toBe('STOP');
    expect(text()).toContain('Ouvert jusqu’à 23 h');
  });

  it('is unfolded from the start when a warning led here', async () => {
    await open(popupSamples.seen, 'fr', true);
    expect(text()).toContain('119, Allô enfance en danger');
  });

  it('shows all when asked', async () => {
    await open(popupSamples.seen);
    await press(named('button', 'Trouver de l’aide'));
    const before = root.querySelectorAll('#help h3').length;
    await press(named('button', 'autres'));
    expect(root.querySelectorAll('#help h3').length).toBeGreaterThan(before);
    expect(named('button', 'autres')).toBeUndefined();
  });

  it('names the bodies of a pack after the official ones, and whose word they are', async () => {
    const taken = await takePack(packText(), readLanguage());
    if ('faults' in taken) throw new Error('the sample does not fit');
    const pack: StoredPack = { ...taken.pack, from: 'file', source: '', stamp: '' };
    await open({ ...popupSamples.seen, packs: [pack] }, 'fr', true);
    const names = [...root.querySelectorAll('#help h3')].map((name) => name.textContent);
    expect(names.slice(-2)).toEqual(['STOP', 'Écoute Exemple']);
    expect(text()).toContain(
      'Contacts indiqués par Association ExempleIls viennent d’un pack de règles, et non de Vigie.',
    );
    expect(text()).toContain('Écoute les jeunes du réseau.');
    expect(root.querySelector('a[href="tel:0639980000"]')).not.toBeNull();
    expect(root.querySelector('.now')?.textContent).not.toContain('Exemple');
    await open({
      ...popupSamples.seen,
      packs: [pack],
      settings: { ...popupSamples.seen.settings, country: 'BE' },
    });
    expect(text()).not.toContain('Écoute Exemple');
  });

  it('says which number is to be checked', async () => {
    await open({
      ...popupSamples['seen, adult'],
      settings: { ...popupSamples.seen.settings, country: 'LU' },
    });
    await press(named('button', 'Trouver de l’aide'));
    expect(text()).toContain('8002 1234numéro à vérifier');
  });
});

describe('the switch', () => {
  it('turns this site off, and on again', async () => {
    await open(popupSamples.quiet);
    const on = root.querySelector<HTMLElement>('[role=switch]');
    expect(on?.getAttribute('aria-checked')).toBe('true');
    await press(on ?? undefined);
    expect(actions.switchSite).toHaveBeenCalledWith(false);
    await open(popupSamples.off);
    await press(root.querySelector<HTMLElement>('[role=switch]') ?? undefined);
    expect(actions.switchSite).toHaveBeenLastCalledWith(true);
  });

  it('is not there where there is nothing to switch', async () => {
    for (const name of ['not watched', 'browser page', 'waiting', 'no tab', 'loading'] as const) {
      await open(popupSamples[name]);
      expect(root.querySelector('[role=switch]')).toBeNull();
    }
  });

  it('says in a private window that nothing is kept', async () => {
    await open(popupSamples.private);
    expect(text()).toContain('n’est pas gardé');
  });
});

it('takes the audience, the country and the language', async () => {
  await open(popupSamples['first use']);
  for (const [index, value] of ['teen', 'BE', 'en'].entries()) {
    const select = root.querySelectorAll('select')[index];
    if (select) select.value = value;
    await act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
  }
  expect(actions.choose.mock.calls.flat()).toEqual([
    { audience: 'teen' },
    { country: 'BE' },
    { language: 'en' },
  ]);
});

it('offers to reload a page that was opened before Vigie', async () => {
  await open(popupSamples.waiting);
  await press(named('button', 'Recharger la page'));
  expect(actions.reload).toHaveBeenCalled();
});

describe('a page that is not watched', () => {
  it('can be read once, or watched from now on', async () => {
    await open(popupSamples['not watched']);
    await press(named('button', 'Vérifier cette page'));
    expect(actions.check).toHaveBeenCalledOnce();
    await press(named('button', 'Veiller aussi sur www.example.com'));
    expect(actions.watch).toHaveBeenCalledOnce();
  });

  it('is asked for one reading at a time', async () => {
    await open(popupSamples.checking);
    await press(named('button', 'Lecture…'));
    expect(actions.check).not.toHaveBeenCalled();
  });

  it('in a private window is never added: the list would tell', async () => {
    await open(popupSamples['not watched, private']);
    expect(named('button', 'Vérifier cette page')).toBeDefined();
    expect(named('button', 'Veiller aussi')).toBeUndefined();
    expect(text()).toContain('Fenêtre privée');
  });

  it('is read, not added, while the settings are locked', async () => {
    await open(popupSamples['not watched, locked']);
    expect(named('button', 'Vérifier cette page')).toBeDefined();
    expect(named('button', 'Veiller aussi')).toBeUndefined();
  });

  it('shows what one reading found, and can be read again', async () => {
    await open(popupSamples.checked);
    expect(text()).toContain('1 danger possible');
    expect(named('button', 'Vérifier encore')).toBeDefined();
    expect(root.querySelector('[role=switch]')).toBeNull();
  });

  it('says when the browser said no', async () => {
    await open(popupSamples.refused);
    expect(text()).toContain('Rien n’a changé');
  });
});

it('says that an added site goes with its permission, and that private windows are closed', async () => {
  await open(popupSamples.added);
  expect(text()).toContain('retire aussi l’accès');
  expect(root.querySelector('details summary')?.textContent).toContain('Fenêtres privées');
});

it('has no link to settings that are not there', async () => {
  await open(popupSamples.quiet);
  expect(named('button', 'Tous les réglages')).toBeUndefined();
});

it('says once, in one line, that there is news, and lets it be read or put away', async () => {
  await open(popupSamples.updated);
  await press(named('.news button', 'Ce qui a changé'));
  expect(actions.readNews).toHaveBeenCalledOnce();
  await press(root.querySelector<HTMLElement>('[aria-label="Masquer cette ligne"]') ?? undefined);
  expect(actions.hideNews).toHaveBeenCalledOnce();
  await open(popupSamples.quiet);
  expect(root.querySelector('.news')).toBeNull();
});
