import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemWords } from '../../src/entrypoints/options/problem-words.ts';
import { readSettings, writeSettings } from '../../src/entrypoints/options/settings-file.ts';
import { wordsFor } from '../../src/entrypoints/options/words.ts';
import { defaultSettings, type Settings } from '../../src/settings/index.ts';

const chosen: Settings = {
  ...defaultSettings,
  audience: 'teen',
  country: 'BE',
  sites: { off: ['coco.gg'], added: ['*://*.example.com/*'] },
  sensitivity: { adult: 'fewer', teen: 'more' },
  welcomed: true,
  seenVersion: '0.1.0',
};
const now: Settings = { ...defaultSettings, welcomed: true, seenVersion: '0.9.0' };
const file = (change: (settings: Record<string, unknown>) => unknown) =>
  JSON.stringify(change(JSON.parse(writeSettings(chosen))), null, 2);

/** What a French reader is told, with plain spaces. */
function told(text: string): string {
  const read = readSettings(text, now);
  return 'problem' in read ? problemWords(read, wordsFor('fr', null)).replaceAll('\u00a0', ' ') : 'accepted';
}

it('reads back what it wrote, and leaves what is about this install as it is', () => {
  expect(readSettings(writeSettings(chosen), now)).toEqual({
    settings: { ...chosen, welcomed: true, seenVersion: '0.9.0' },
  });
});

it('takes the default for what a file leaves out', () => {
  const read = readSettings('{ "format": "vigie-settings", "version": 1, "audience": "adult" }', now);
  expect(read).toEqual({ settings: { ...now, audience: 'adult' } });
});

it('names what is wrong, and the line', () => {
  expect(told('')).toBe('Ligne 1 : le fichier n’est pas du JSON complet à cet endroit.');
  expect(told('{\n  "format": "vigie-settings",\n  "version": 1\n')).toMatch(/^Ligne 4 : le fichier/);
  expect(told('{\n  // mine\n}')).toMatch(/^Ligne 2 : le fichier/);
  expect(told('[]')).toBe('Ligne 1 : ce n’est pas un fichier de réglages de Vigie.');
  expect(told('{"audience":"adult"}')).toMatch(/pas un fichier de réglages de Vigie/);
  expect(told(file((settings) => ({ ...settings, audience: 'parent' })))).toBe(
    'Ligne 4 : « audience » ne peut être que : adult et teen.',
  );
  expect(told(file((settings) => ({ ...settings, counters: 'yes' })))).toMatch(
    /^Ligne \d+ : « counters » doit être true ou false\.$/,
  );
  expect(told(file((settings) => ({ ...settings, topicsOff: {} })))).toMatch(/doit être une liste/);
  expect(told(file((settings) => ({ ...settings, sites: { off: ['https://a'] } })))).toMatch(
    /« sites\.off\.0 » n’a pas la bonne forme/,
  );
  expect(told(file((settings) => ({ ...settings, lock: {} })))).toMatch(
    /« lock » n’est pas un réglage connu/,
  );
  expect(told(file((settings) => ({ ...settings, sites: { of: [] } })))).toMatch(
    /« sites\.of » n’est pas un réglage connu/,
  );
  expect(told(file((settings) => ({ ...settings, version: 2 })))).toMatch(
    /^Ligne 3 : .*version plus récente/,
  );
  expect(told(`{"a":"${'x'.repeat(1_000_000)}"}`)).toBe('Ce fichier est trop gros pour des réglages.');
});

describe('whatever a file holds', () => {
  it('it is accepted or refused, never thrown at', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof told(text) === 'string'));
    fc.assert(
      fc.property(
        fc.json(),
        (json) => typeof told(`{"format":"vigie-settings","version":${json}}`) === 'string',
      ),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(chosen), '__proto__'), fc.jsonValue()),
        (some) => {
          told(file((settings) => ({ ...settings, ...some })));
        },
      ),
    );
  });
});
