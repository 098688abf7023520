import { defineConfig } from 'wxt';
import { browserMessages } from './src/locales/browser-messages.ts';
import { compiledRules } from './src/tools/compiled-rules.ts';
import { leanData } from './src/tools/lean-data.ts';
import { licences } from './src/tools/licences.ts';
import { noInnerHtml } from './src/tools/no-inner-html.ts';

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
    plugins: [compiledRules(), leanData(), licences(), noInnerHtml()],
  }),
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting'],
    ...(manifestVersion === 3
      ? { optional_host_permissions: ['*://*/*'] }
      : { optional_permissions: ['*://*/*'] }),
    incognito: 'spanning',
    // Firefox needs no schema of what a policy may hold.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'vigie@example.org',
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
    'build:publicAssets': (_, files) => {
      for (const [language, messages] of Object.entries(browserMessages()))
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(messages, null, 2),
        });
    },
  },
});
