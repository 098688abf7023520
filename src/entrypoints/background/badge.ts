import { browser } from 'wxt/browser';
import { badgeWords } from '../../locales/badge.ts';
import { translator } from '../../locales/translate.ts';
import { loadSettings, readerLanguage } from '../../settings/index.ts';
import type { Held } from './tab-sums.ts';

const COLOURS = { none: '#0f4c5c', info: '#0f5e6b', caution: '#8a4b00', danger: '#9b1230' } as const;

/** Shows on the toolbar button how many warnings a tab holds, and says it in its name. Stores nothing. */
export async function showBadge(tabId: number, { level, count }: Held): Promise<void> {
  const { settings } = await loadSettings();
  const language = readerLanguage(settings);
  const t = translator(badgeWords, language, settings.audience);
  const isCalm = level === 'none' || count === 0;
  const title = isCalm ? t('none') : t(count === 1 ? 'one' : 'many', { count, level: t(level) });
  // Firefox has the older name in MV2, and none of the badge on Android; the tab may be gone meanwhile.
  const button = browser.action ?? browser.browserAction;
  await Promise.allSettled([
    button.setTitle?.({ tabId, title }),
    button.setBadgeText?.({ tabId, text: isCalm ? '' : badgeText(level, count) }),
    button.setBadgeBackgroundColor?.({ tabId, color: COLOURS[level] }),
    button.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]);
}

/** Danger is told by a mark too, not by its colour alone. Four characters fit. */
function badgeText(level: Held['level'], count: number): string {
  const number = count > 99 ? '99+' : String(count);
  return level === 'danger' && count < 100 ? `!${number}` : number;
}
