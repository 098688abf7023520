import { describe, expect, it } from 'vitest';
import { bodiesFor, countries, openNow } from '../../src/authorities/index.ts';
import { nameIn } from '../../src/entrypoints/popup/body-name.ts';
import { isListed as isWatched } from '../../src/entrypoints/popup/is-listed.ts';
import { openingWords } from '../../src/entrypoints/popup/opening-words.ts';
import {
  asSwitched,
  audienceFor,
  hostOf,
  NO_ACCESS,
  pageView,
} from '../../src/entrypoints/popup/page-view.ts';
import { seenLines, whereSeen } from '../../src/entrypoints/popup/seen-lines.ts';
import { sumFrames } from '../../src/entrypoints/popup/sum-frames.ts';
import { wordsFor } from '../../src/entrypoints/popup/words.ts';
import { authoritiesWords } from '../../src/locales/authorities.ts';
import authoritiesNotes from '../../src/locales/notes/authorities.json' with { type: 'json' };
import popupNotes from '../../src/locales/notes/popup.json' with { type: 'json' };
import { popupWords } from '../../src/locales/popup.ts';
import { defaultSettings, type FrameState } from '../../src/settings/index.ts';
import { popupSamples } from './popup-samples.ts';

const manifest = { content_scripts: [{ matches: ['*://*.coco.gg/*', '*://*.coco.fr/*'] }] };
const access = NO_ACCESS;
const accessTo = (url: string | undefined) => ({
  ...access,
  isWatched: url !== undefined && URL.canParse(url) && isWatched(manifest, new URL(url)),
});
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
    expect(pageView(url, undefined, accessTo(url)).kind).toBe(kind);
  });

  it('that answers is believed, whatever its address', () => {
    expect(pageView(undefined, state, access)).toEqual({ kind: 'watching', state });
    expect(pageView('https://example.com/', { ...state, on: false }, access).kind).toBe('off');
  });

  it('says when Vigie looked everywhere and found no chat', () => {
    const everywhere = { ...access, isEverywhere: true };
    expect(pageView('https://example.com/', undefined, everywhere)).toEqual({
      kind: 'not-watched',
      host: 'example.com',
      looked: true,
    });
  });

  it('that was read once is not watched, one that was never read is open to both ways', () => {
    const at = 'https://example.com/';
    expect(pageView(at, { ...state, watched: 'once' }, access).kind).toBe('checked');
    expect(pageView(at, { ...state, watched: 'not' }, access).kind).toBe('not-watched');
    expect(pageView(at, { ...state, watched: 'not', on: false }, access).kind).toBe('off');
    expect(pageView(at, { ...state, watched: 'added' }, access).kind).toBe('watching');
  });

  it('that is a file is read when asked, where the browser allows it', () => {
    const at = 'file:///home/chat.html';
    expect(pageView(at, undefined, access)).toEqual({ kind: 'cannot', why: 'file' });
    expect(pageView(at, undefined, { ...access, isFileAllowed: true })).toEqual({ kind: 'file' });
    const once = { ...state, host: '', watched: 'once' as const };
    expect(hostOf(pageView(at, once, { ...access, isFileAllowed: true }))).toBeUndefined();
  });

  it('has a host when it is a site', () => {
    expect(hostOf(pageView(undefined, state, access))).toBe('www.coco.gg');
    expect(hostOf(pageView('https://example.com/', undefined, access))).toBe('example.com');
    expect(hostOf({ kind: 'failed' })).toBeUndefined();
  });

  it('follows the switch at once, but in a private window only what the page says', () => {
    const off = { ...defaultSettings, sites: { off: ['coco.gg'], added: [] } };
    const view = pageView(undefined, state, access);
    expect(asSwitched(view, off, false).kind).toBe('off');
    expect(asSwitched(view, off, true).kind).toBe('watching');
    expect(asSwitched({ kind: 'off', state }, defaultSettings, false).kind).toBe('watching');
    expect(asSwitched({ kind: 'loading' }, off, false).kind).toBe('loading');
  });
});

describe('the frames of a tab', () => {
  const frame = (own: Partial<FrameState>): FrameState => ({ ...state, frame: 'a', isTop: false, ...own });
  const quiet = {
    reader: 'none',
    byLevel: { none: 0, info: 0, caution: 0, danger: 0 },
    warningsShown: 0,
    signs: [],
    rooms: 0,
    members: 0,
    conversations: 0,
  } as const;

  it('add up, named after the page, read as the frame with the chat is', () => {
    const top = frame({ ...quiet, isTop: true, host: 'example.com', site: 'Top' });
    const chat = frame({ host: 'chat.example.com', site: 'Kiwi IRC', reader: 'generic', fellBack: true });
    expect(sumFrames([chat, top, chat])).toMatchObject({
      host: 'example.com',
      site: 'Kiwi IRC',
      reader: 'generic',
      fellBack: true,
      warningsShown: 2 * state.warningsShown,
      byLevel: { danger: 2, caution: 6, info: 2 },
      signs: state.signs,
      rooms: 6,
    });
  });

  it('tell what of the chat is read in a general way, whichever frame it stands in', () => {
    const top = frame({ ...quiet, isTop: true });
    const chat = frame({ byStructure: ['rooms'] });
    expect(sumFrames([top, chat])?.byStructure).toEqual(['rooms']);
    expect(sumFrames([chat, frame({ ...quiet, isTop: true, reader: 'selectors' })])).not.toHaveProperty(
      'byStructure',
    );
  });

  it('are a minor’s where one of them was told so: the popup speaks to a teen, whatever is set', () => {
    const state = sumFrames([frame({ ...quiet, isTop: true }), frame({ readerIsMinor: true })]);
    expect(state?.readerIsMinor).toBe(true);
    expect(audienceFor({ kind: 'watching', state: state as FrameState }, defaultSettings)).toBe('teen');
    const calm = sumFrames([frame({ ...quiet, isTop: true })]) as FrameState;
    const adult = { ...defaultSettings, audience: 'adult' } as const;
    expect(audienceFor({ kind: 'watching', state: calm }, adult)).toBe('adult');
    expect(audienceFor({ kind: 'loading' }, adult)).toBe('adult');
  });

  it('are watched when one of them is', () => {
    const top = frame({ ...quiet, isTop: true, watched: 'not' });
    expect(sumFrames([top, frame({ watched: 'listed' })])?.watched).toBe('listed');
    expect(sumFrames([])).toBeUndefined();
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
