import type { Audience } from '../../../engine/finding.ts';
import type { LockKey } from '../../../locales/lock.ts';
import { lockWords } from '../../../locales/lock.ts';
import { type Language, type Translate, translator } from '../../../locales/translate.ts';
import type { LockFault, LockState } from '../../../settings/index.ts';

export interface LockWords {
  readonly t: Translate<LockKey>;
  readonly language: Language;
}

export function lockWordsFor(language: Language, audience: Audience | null): LockWords {
  return { t: translator(lockWords, language, audience), language };
}

/** A length of time as people say it: "4 min 05 s", "45 s", "3 h 20 min". Rounded up, so that it never ends early. */
export function timeWords(ms: number, { t }: LockWords): string {
  const seconds = Math.ceil(ms / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (hours > 0) return t('time.hours', { hours, minutes: two(minutes) });
  return minutes > 0 ? t('time.minutes', { minutes, seconds: two(rest) }) : t('time.seconds', { seconds });
}

/** What to say of a try that failed. */
export function faultWords(fault: LockFault, state: LockState, words: LockWords): string {
  const { t } = words;
  if (fault !== 'wrong') return t(`fault.${fault}`);
  if (state.waitMs > 0 || state.freeTries === 0) return t('fault.wrong');
  return t(state.freeTries === 1 ? 'fault.wrong.one' : 'fault.wrong.many', { count: state.freeTries });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
