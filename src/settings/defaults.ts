import type { Settings } from './schema.ts';

export const defaultSettings: Settings = {
  version: 1,
  audience: null,
  language: 'auto',
  country: null,
  sites: { off: [], added: [] },
  watchEverywhere: false,
  mutedRules: [],
  topicsOff: [],
  sensitivity: { adult: 'normal', teen: 'normal' },
  counters: false,
  advicePage: true,
  welcomed: false,
  seenVersion: null,
};
