import { describe, expect, it } from 'vitest';
import { bodiesFor, countries, openNow } from '../../src/authorities/index.ts';
import { nameIn } from '../../src/entrypoints/popup/body-name.ts';
import { isListed as isWatched } from '../../src/entrypoints/popup/is-listed.ts';
import { openingWords } from '../../src/entrypoints/popup/opening-words.ts';
import { asSwitched, hostOf, pageView } from '../../src/entrypoints/popup/page-view.ts';
import { seenLines, whereSeen } from '../../src/entrypoints/popup/seen-lines.ts';
import { wordsFor } from '../../src/entrypoints/popup/words.ts';
import { authoritiesWords } from '../../src/locales/authorities.ts';
import authoritiesNotes from '../../src/locales/notes/authorities.json' with { type: 'json' };
import popupNotes from '../../src/locales/notes/popup.json' with { type: 'json' };
import { popupWords } from '../../src/locales/popup.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { popupSamples } from './popup-samples.ts';

const manifest = { content_scripts: [{ matches: ['*://*.coco.gg/*', '*://*.coco.fr/*'] }] };
const isListed = (url: URL) => isWatched(manifest, url);
const { state } = popupSamples.seen.view as { state: Parameters<typeof seenLines>[0] };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the page', () => {
  it.each([
    ['https://www.coco.gg/chat', 'waiting'],
    ['http://coco.gg/', 'waiting'],
    ['http://example.com/', 'not-watched'],
    ['https://notcoco.gg/', 'not-watched'],
    ['chrome://settings', 'cannot'],
    ['about:blank', 'cannot'],
    ['file:///home/chat.html', 'cannot'],
    ['https://chromewebstore.google.com/detail/x', 'cannot'],
    ['https://chrome.google.com/webstore/detail/x', 'cannot'],
    ['https://addons.mozilla.org/fr/firefox/', 'cannot'],
    ['https://microsoftedge.microsoft.com/addons/x', 'cannot'],
    ['not an address', 'cannot'],
    [undefined, 'cannot'],
  ])('%s without an answer: %s', (url, kind) => {
    expect(pageView(url, undefined, isListed).kind).toBe(kind);
  });

  it('that answers is believed, whatever its address', () => {
    expect(pageView(undefined, state, isListed)).toEqual({ kind: 'watching', state });
    expect(pageView('https://example.com/', { ...state, on: false }, isListed).kind).toBe('off');
  });

  it('has a host when it is a site', () => {
    expect(hostOf(pageView(undefined, state, isListed))).toBe('www.coco.gg');
    expect(hostOf(pageView('https://example.com/', undefined, isListed))).toBe('example.com');
    expect(hostOf({ kind: 'failed' })).toBeUndefined();
  });

  it('follows the switch at once, but in a private window only what the page says', () => {
    const off = { ...defaultSettings, sites: { off: ['coco.gg'], added: [] } };
    const view = pageView(undefined, state, isListed);
    expect(asSwitched(view, off, false).kind).toBe('off');
    expect(asSwitched(view, off, true).kind).toBe('watching');
    expect(asSwitched({ kind: 'off', state }, defaultSettings, false).kind).toBe('watching');
    expect(asSwitched({ kind: 'loading' }, off, false).kind).toBe('loading');
  });
});

describe('what was seen', () => {
  it('is told worst first, in counts', () => {
    expect(seenLines(state, wordsFor('fr', 'teen')).map(({ text }) => text)).toEqual([
      '1 danger possible',
      '3 points de prudence',
      '1 chose à savoir',
    ]);
    expect(whereSeen(state, wordsFor('fr', null))).toBe('Sur 1 discussion, 3 salons et 1 membre.');
    expect(whereSeen(state, wordsFor('en', null))).toBe('On 1 conversation, 3 rooms, and 1 member.');
  });

  it('is nothing when nothing was', () => {
    const { state: quiet } = popupSamples.quiet.view as { state: typeof state };
    expect(seenLines(quiet, wordsFor('fr', null))).toEqual([]);
    expect(whereSeen(quiet, wordsFor('fr', null))).toBe('');
  });
});

describe('opening hours in words', () => {
  const opens = (opensInDays: number, opensAt = '09:00') =>
    ({ open: false, opensAt, opensInDays, weekday: 1, certain: true }) as const;
  it.each([
    [{ open: true, certain: true }, 'Jour et nuit', 'Day and night'],
    [{ open: true, closesAt: '23:00', certain: true }, 'Ouvert jusqu’à 23 h', 'Open until 11 pm'],
    [{ open: true, closesAt: '00:00', certain: true }, 'Ouvert jusqu’à minuit', 'Open until midnight'],
    [{ open: true, closesAt: '12:00', certain: true }, 'Ouvert jusqu’à midi', 'Open until noon'],
    [opens(0, '13:30'), 'Ouvre à 13 h 30', 'Opens at 1:30 pm'],
    [opens(1), 'Ouvre demain à 9 h', 'Opens tomorrow at 9 am'],
    [opens(3), 'Ouvre lundi à 9 h', 'Opens Monday at 9 am'],
    [
      { open: true, closesAt: '20:00', certain: false },
      'Ouvert jusqu’à 20 h (horaires à vérifier)',
      'Open until 8 pm (hours to be checked)',
    ],
  ] as const)('%j', (opening, french, english) => {
    expect(plain(openingWords(opening, wordsFor('fr', null)))).toBe(french);
    expect(plain(openingWords(opening, wordsFor('en', null)))).toBe(english);
  });
});

describe('words', () => {
  it.each([
    ['popup', popupWords, popupNotes],
    ['authorities', authoritiesWords, authoritiesNotes],
  ])('of %s have the same keys in both languages, and a note each', (_, words, notes) => {
    expect(Object.keys(words.en)).toEqual(Object.keys(words.fr));
    expect(Object.keys(notes)).toEqual(Object.keys(words.fr));
  });

  it('say what every body takes, in both languages, and no more bodies than there are', () => {
    const ids = new Set(
      countries.flatMap((country) =>
        bodiesFor(country, {
          signs: [],
          audience: null,
          needs: ['danger-now', 'drugging', 'violence', 'fraud'],
        })
          .concat(bodiesFor(country, { signs: ['paid-sex', 'ambush', 'threat-exposure'], audience: null }))
          .map(({ id }) => `body.${id}`),
      ),
    );
    expect(
      Object.keys(authoritiesWords.fr)
        .filter((key) => key.startsWith('body.'))
        .sort(),
    ).toEqual([...ids].sort());
  });

  it('name a body as its readers know it', () => {
    const [police] = bodiesFor('FR', { signs: [], audience: null, needs: ['danger-now'] });
    expect(police && nameIn(police, 'fr')).toBe('Police ou gendarmerie');
    expect(police && nameIn(police, 'en')).toBe('Police');
    expect(police && openNow(police, new Date())?.open).toBe(true);
  });

  it('in French keep their marks of punctuation on the line, and never shout', () => {
    const texts = [popupWords.fr, authoritiesWords.fr].flatMap((words) =>
      Object.values(words).flatMap((word) => (typeof word === 'string' ? [word] : Object.values(word))),
    );
    for (const text of texts) {
      expect(text).not.toMatch(/ [:;?!»]|« |!|'|·e|\bdétecté|prédateur/);
    }
  });
});
