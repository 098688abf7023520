import { type ClearCountersAnswer, forgetCounters, isLocked, loadSettings } from '../../settings/index.ts';

/** Forgets the counters, unless the settings are locked: who locked them turned the counters on to look at them. */
export async function clearCounters(): Promise<ClearCountersAnswer> {
  const [locked, { policy }] = await Promise.all([isLocked().catch(() => true), loadSettings()]);
  return locked || policy?.lockAll ? { cleared: false } : forgetCounters();
}
