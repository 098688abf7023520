import { defineConfig } from 'wxt';
import { browserMessages } from './src/locales/browser-messages.ts';
import { FIREFOX_ID } from './src/settings/policy/shop.ts';
import { matchPatterns } from './src/sites/find.ts';
import { readSites } from './src/sites/from-disk.ts';
import { compiledRules } from './src/tools/compiled-rules.ts';
import { engineMarks } from './src/tools/engine-marks.ts';
import { harmless } from './src/tools/harmless.ts';
import { leanData } from './src/tools/lean-data.ts';
import { leanPolyfill } from './src/tools/lean-polyfill.ts';
import { licences } from './src/tools/licences.ts';

const PERMISSIONS = ['storage', 'activeTab', 'scripting'];

/** The listed sites are named as hosts too: an update must reach their pages that are open, and frames in them. */
const listed = readSites()
  .filter((site) => site.onByDefault)
  .flatMap(matchPatterns);

/**
 * Chrome and Edge get MV3, which their stores require. Firefox gets MV2: there the hosts of the content script
 * are granted at installation and stay granted, while MV3 makes them optional, and a person who never opens the
 * popup would not be protected.
 */
export default defineConfig({
  srcDir: 'src',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Our pages load their scripts from the extension itself: nothing is to be preloaded, least of all by `fetch`.
  vite: () => ({
    build: { modulePreload: false },
    plugins: [compiledRules(), leanData(), leanPolyfill(), engineMarks(), licences(), harmless()],
  }),
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(manifestVersion === 3
      ? { permissions: PERMISSIONS, host_permissions: listed, optional_host_permissions: ['*://*/*'] }
      : { permissions: [...PERMISSIONS, ...listed], optional_permissions: ['*://*/*'] }),
    incognito: 'spanning',
    // Firefox needs no schema of what a policy may hold.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: FIREFOX_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  zip: {
    // What Mozilla rebuilds from: the sources, without tests, whose sets are larger than they.
    excludeSources: ['tests/**', '.ci/**', '.github/**'],
  },
  hooks: {
    // The chat script runs in the page, and reads the frames that the page may read, as soon as its rules are there too.
    // In other frames the probe looks first.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts?.push(
        { matches: listed, js: ['rules.js'], run_at: 'document_idle' },
        {
          matches: listed,
          js: ['probe.js'],
          run_at: 'document_idle',
          all_frames: true,
          match_origin_as_fallback: true,
        },
      );
    },
    'build:publicAssets': (_, files) => {
      for (const [language, messages] of Object.entries(browserMessages()))
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(messages, null, 2),
        });
    },
  },
});
