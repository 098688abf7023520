import type { Shop } from './files.ts';

/** The id in the Firefox manifest. */
export const FIREFOX_ID = 'vigie@example.org';

/** Where Vigie comes from as long as nobody says better: words that cannot be taken for an id, and Mozilla's own address. */
export const UNKNOWN_SHOP: Shop = {
  chromeId: 'VIGIE-ID-IN-THE-CHROME-WEB-STORE',
  edgeId: 'VIGIE-ID-IN-THE-EDGE-STORE',
  firefoxId: FIREFOX_ID,
  firefoxFile: 'https://addons.mozilla.org/firefox/downloads/latest/vigie/latest.xpi',
};
