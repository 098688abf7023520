import type { PolicyTarget, Shop } from '../../../settings/policy/files.ts';
import { UNKNOWN_SHOP } from '../../../settings/policy/shop.ts';

/** Browsers and systems as people call them: names, the same in every language. */
export const TARGETS: readonly { readonly value: PolicyTarget; readonly label: string }[] = [
  { value: 'chrome-windows', label: 'Chrome, Windows' },
  { value: 'edge-windows', label: 'Edge, Windows' },
  { value: 'firefox', label: 'Firefox' },
  { value: 'chrome-mac', label: 'Chrome, macOS' },
  { value: 'edge-mac', label: 'Edge, macOS' },
  { value: 'chrome-linux', label: 'Chrome, Linux' },
  { value: 'edge-linux', label: 'Edge, Linux' },
  { value: 'chromium-linux', label: 'Chromium, Linux' },
];

/** Under which words the page says where the file goes. */
export function placeOf(target: PolicyTarget): 'windows' | 'mac' | 'linux' | 'firefox' {
  if (target === 'firefox') return 'firefox';
  if (target.endsWith('-windows')) return 'windows';
  return target.endsWith('-mac') ? 'mac' : 'linux';
}

/**
 * Where Vigie comes from, as far as this install knows: its own id is its store's.
 * @param build the browser that this build is for
 * @param id `runtime.id`
 */
export function shopOf(build: string, id: string): Shop {
  if (build === 'firefox') return { ...UNKNOWN_SHOP, firefoxId: id };
  return { ...UNKNOWN_SHOP, [build === 'edge' ? 'edgeId' : 'chromeId']: id };
}

/** Whether the file names a store id that is still to be put in. */
export function lacksId(target: PolicyTarget, shop: Shop): boolean {
  if (target.startsWith('edge')) return shop.edgeId === UNKNOWN_SHOP.edgeId;
  return target.startsWith('chrom') && shop.chromeId === UNKNOWN_SHOP.chromeId;
}
