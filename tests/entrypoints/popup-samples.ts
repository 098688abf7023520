import type { PageView } from '../../src/entrypoints/popup/page-view.ts';
import type { Wish } from '../../src/entrypoints/popup/Ways.tsx';
import {
  defaultSettings,
  type PageState,
  type Settings,
  type SettingsNotice,
  type StoredPack,
} from '../../src/settings/index.ts';

/** Named states of the popup: what it shows for each is looked at by tests and by people. */
export interface PopupSample {
  readonly view: PageView;
  readonly settings: Settings;
  readonly notice?: SettingsNotice;
  readonly isPrivate?: boolean;
  readonly locked?: boolean;
  readonly wish?: Wish;
  readonly isOutOfPrivate?: boolean;
  readonly hasNews?: boolean;
  readonly packs?: readonly StoredPack[];
}

const quiet: PageState = {
  host: 'www.coco.gg',
  site: 'coco.gg',
  watched: 'listed',
  on: true,
  reader: 'selectors',
  fellBack: false,
  warningsShown: 0,
  byLevel: { none: 0, info: 0, caution: 0, danger: 0 },
  signs: [],
  rooms: 0,
  members: 0,
  conversations: 0,
};
const seen: PageState = {
  ...quiet,
  warningsShown: 5,
  byLevel: { none: 0, info: 1, caution: 3, danger: 1 },
  signs: ['minor-coded', 'adult-coded', 'asks-age', 'secrecy', 'moves-app'],
  rooms: 3,
  members: 1,
  conversations: 1,
};
const teen: Settings = { ...defaultSettings, audience: 'teen', country: 'FR' };
const adult: Settings = { ...teen, audience: 'adult' };
const watching = (state: PageState): PageView => ({ kind: 'watching', state });

export const popupSamples = {
  seen: { view: watching(seen), settings: teen },
  'seen, adult': {
    view: watching({ ...seen, signs: ['threat-exposure', 'money-request'] }),
    settings: adult,
  },
  quiet: { view: watching(quiet), settings: adult },
  'first use': { view: watching(quiet), settings: defaultSettings },
  generic: { view: watching({ ...quiet, reader: 'generic' }), settings: adult },
  partly: {
    view: watching({ ...quiet, byStructure: ['rooms', 'members'] }),
    settings: teen,
  },
  'fell back': { view: watching({ ...quiet, reader: 'generic', fellBack: true }), settings: teen },
  'no chat': { view: watching({ ...quiet, reader: 'none' }), settings: teen },
  off: { view: { kind: 'off', state: { ...quiet, on: false } }, settings: teen },
  private: { view: watching(quiet), settings: teen, isPrivate: true },
  updated: { view: watching(quiet), settings: teen, hasNews: true },
  locked: { view: watching(quiet), settings: teen, locked: true },
  waiting: { view: { kind: 'waiting', host: 'www.coco.gg' }, settings: teen },
  'not watched': { view: { kind: 'not-watched', host: 'www.example.com' }, settings: teen },
  'not watched, private': {
    view: { kind: 'not-watched', host: 'www.example.com' },
    settings: adult,
    isPrivate: true,
  },
  'not watched, locked': {
    view: { kind: 'not-watched', host: 'www.example.com' },
    settings: teen,
    locked: true,
  },
  'not watched, long host': {
    view: { kind: 'not-watched', host: 'chat-sans-inscription.un-tres-long-nom-de-domaine.example.com' },
    settings: adult,
  },
  'no chat anywhere': {
    view: { kind: 'not-watched', host: 'www.example.com', looked: true },
    settings: teen,
  },
  refused: { view: { kind: 'not-watched', host: 'www.example.com' }, settings: teen, wish: 'refused' },
  checking: { view: { kind: 'not-watched', host: 'www.example.com' }, settings: adult, wish: 'checking' },
  checked: {
    view: {
      kind: 'checked',
      state: { ...seen, host: 'www.example.com', watched: 'once', reader: 'generic' },
    },
    settings: teen,
  },
  added: {
    view: watching({ ...quiet, host: 'www.example.com', watched: 'added', reader: 'generic' }),
    settings: adult,
    isOutOfPrivate: true,
  },
  file: { view: { kind: 'file' }, settings: teen },
  'closed file': { view: { kind: 'cannot', why: 'file' }, settings: teen },
  'closed page': { view: { kind: 'cannot', why: 'refused' }, settings: teen },
  'browser page': { view: { kind: 'cannot', why: 'browser' }, settings: teen },
  'store page': { view: { kind: 'cannot', why: 'store' }, settings: adult },
  'no tab': { view: { kind: 'failed' }, settings: adult },
  loading: { view: { kind: 'loading' }, settings: teen },
  'newer settings': { view: watching(quiet), settings: teen, notice: 'newer-version' },
  'storage failed': { view: watching(quiet), settings: defaultSettings, notice: 'storage-failed' },
  'long host': {
    view: watching({ ...seen, host: 'chat-sans-inscription.un-tres-long-nom-de-domaine.example.com' }),
    settings: teen,
  },
  Germany: { view: watching(seen), settings: { ...adult, country: 'DE' } },
} satisfies Record<string, PopupSample>;
