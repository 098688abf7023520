// @vitest-environment happy-dom
/** Packs on the settings page: what is told of them, and why one was refused, in the reader's words. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Around } from '../../src/entrypoints/options/around.ts';
import { Options } from '../../src/entrypoints/options/Options.tsx';
import { faultLine, faultWords } from '../../src/entrypoints/options/packs/fault-words.ts';
import { lineOf } from '../../src/entrypoints/options/packs/line-of.ts';
import { packsWordsFor } from '../../src/entrypoints/options/packs/words.ts';
import { wordsFor } from '../../src/entrypoints/options/words.ts';
import { takePack } from '../../src/packs/index.ts';
import { readLanguage } from '../../src/rules/language.ts';
import { defaultSettings, type Packs, type StoredPack } from '../../src/settings/index.ts';
import { appliedPolicy } from '../../src/settings/policy/index.ts';
import { sample, text, withFrame, withRule } from '../packs/sample.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

/** What a French reader is told of a file. */
async function told(file: string): Promise<string> {
  const taken = await takePack(file, readLanguage());
  const [fault] = 'faults' in taken ? taken.faults : [];
  const t = packsWordsFor('fr', null);
  return fault
    ? plain(faultLine(faultWords(fault, wordsFor('fr', null), t), lineOf(file, fault), t))
    : 'accepted';
}

it('a pack that is refused says line, rule and reason', async () => {
  expect(await told(text())).toBe('accepted');
  expect(await told('{\n  "pack": "a/b",\n  "rules": [\n')).toBe(
    'Ligne 4 : le fichier n’est pas du JSON complet à cet endroit.',
  );
  expect(await told('{\n  // mine\n}')).toMatch(/^Ligne 2 : le fichier/);
  expect(await told('[]')).toBe('Ce n’est pas un pack de règles.');
  expect(await told(`{"pack":"${'x'.repeat(300_000)}"}`)).toBe(
    'Un pack fait 256 ko au plus, et ce fichier est plus gros.',
  );
  expect(await told(withRule({ phrases: ['(a'] }))).toMatch(
    /^Ligne \d+ : dans « fr-lilas », la phrase « \(a » ne peut pas être lue\.$/,
  );
  expect(await told(withRule({ phrases: ['t es gay'] }))).toMatch(/nomme ce qu’est une personne/);
  expect(await told(withFrame({ cancels: ['drugging'] }))).toMatch(
    /^Ligne \d+ : « fr-atelier » ferait taire le signe « .+ »\. Aucun pack ne le peut\.$/,
  );
  expect(await told(withFrame({ cancels: ['all'] }))).toMatch(/ferait taire le signe « tous les signes »/);
  expect(await told(text({ ...sample, levels: 1 }))).toMatch(/^Ligne \d+ : « levels » ne veut rien dire/);
  expect(await told(text({ ...sample, version: 'un' }))).toBe('Ligne 4 : « version » doit être un nombre.');
});

describe('the settings page', () => {
  let root: HTMLElement;
  const tell = vi.fn<Around['tell']>();
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });
  const stored = async (more: Partial<StoredPack> = {}, change: object = {}): Promise<StoredPack> => {
    const taken = await takePack(text({ ...sample, ...change }), readLanguage());
    if ('faults' in taken) throw new Error(JSON.stringify(taken.faults));
    return { ...taken.pack, from: 'file', source: '', stamp: 's', ...more };
  };
  const lock = { on: false, openMs: 0, waitMs: 0, phraseWaitMs: 0, freeTries: 0, damaged: false };
  const open = (packs: Packs, more: Partial<Around> = {}, language: 'fr' | 'en' = 'fr') =>
    act(() =>
      render(
        <Options
          around={{
            settings: defaultSettings,
            words: wordsFor(language, null),
            lock: { state: lock, ask: vi.fn() },
            packs,
            version: '1',
            newSince: null,
            save: vi.fn(),
            tell,
            ...more,
          }}
          isPrivate={false}
          outcome={null}
        />,
        root,
      ),
    );
  const section = () => plain(root.querySelector('#packs')?.textContent ?? '');
  const button = (words: string) =>
    [...root.querySelectorAll<HTMLElement>('#packs button')].find((one) => one.textContent?.includes(words));

  it.each(['fr', 'en'] as const)('says in %s what each pack is', async (language) => {
    const pack = await stored({ stamp: '' });
    await open({ list: [pack], refused: [] }, {}, language);
    expect(section()).toContain('exemple/forum');
    expect(section()).toContain('Association Exemple');
    expect(section()).toMatch(
      language === 'fr' ? /Version 3, 20 nov\. 2026/ : /Version 3, 20 Nov 2026|Nov 20, 2026/,
    );
    expect(section()).toMatch(language === 'fr' ? /Non signé/ : /Not signed/);
    expect(section()).not.toMatch(/undefined|\{\w+\}|NaN/);
  });

  it('says that there is none', async () => {
    await open({ list: [], refused: [] });
    expect(section()).toContain('Aucun pack pour l’instant.');
  });

  it('names the signer', async () => {
    const pack = await stored();
    const head = { ...pack.head, signer: { by: 'Réseau', fingerprint: '1a2b 3c4d 5e6f 7081' } };
    await open({ list: [{ ...pack, head }], refused: [] });
    expect(section()).toContain('Signé par Réseau. Clé 1a2b 3c4d 5e6f 7081.');
  });

  it('asks before it removes one, and says what came of it', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ faults: [] } as never);
    await open({ list: [await stored()], refused: [] });
    await act(() => button('Retirer exemple/forum')?.click());
    expect(send).not.toHaveBeenCalled();
    await act(async () => button('Retirer le pack')?.click());
    expect(send).toHaveBeenCalledWith({ type: 'remove-pack', id: 'exemple/forum' });
    expect(tell).toHaveBeenCalledWith('saved');
  });

  it('lets go of none that a policy set, and names those that do not fit', async () => {
    const policy = appliedPolicy({ packs: [text(), '{ "pack":\n'], brandName: 'Phare' });
    const refused = [{ place: 1, faults: [{ kind: 'syntax' as const }] }];
    await open({ list: [await stored({ from: 'policy' })], refused }, { policy });
    expect(button('Retirer')).toBeUndefined();
    expect(section()).toContain('Fixé par Phare');
    await vi.waitFor(() =>
      expect(section()).toContain(
        'Le pack numéro 2, fixé par Phare, n’a pas été ajouté.Ligne 2 : le fichier',
      ),
    );
  });

  it('takes none in while the settings are locked, or all are set by a policy', async () => {
    const field = () => root.querySelector('#pack-file')?.closest('fieldset[disabled]');
    const none = { list: [], refused: [] };
    await open(none);
    expect(field()).toBeNull();
    await open(none, { lock: { state: { ...lock, on: true }, ask: vi.fn() } });
    expect(field()).not.toBeNull();
    await open(none, { policy: appliedPolicy({ lockAll: true }) });
    expect(field()).not.toBeNull();
  });

  it('names a muted rule of a pack by its sign', async () => {
    const settings = { ...defaultSettings, mutedRules: ['exemple/forum/fr-lilas'] };
    await open({ list: [await stored()], refused: [] }, { settings });
    const label = wordsFor('fr', null).sign('secrecy.label');
    expect(root.querySelector('#muted h4')?.textContent?.toLowerCase()).toBe(label.toLowerCase());
  });
});
