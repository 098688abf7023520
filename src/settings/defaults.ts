import type { Settings } from './schema.ts';

export const defaultSettings: Settings = {
  version: 1,
  audience: null,
  language: 'auto',
  country: null,
  sites: { off: [], added: [] },
  mutedRules: [],
};
