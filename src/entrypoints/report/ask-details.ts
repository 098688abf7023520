import { browser } from 'wxt/browser';
import type { ReportDetails, ReportRequest } from '../../settings/index.ts';

/** A page that is busy for longer gets an empty sheet: somebody is waiting to report. */
const PATIENCE_MS = 1500;

/**
 * Asks the content script of a tab, and no other part, what a report of its page needs.
 * @param query the sheet's own: `?tab=ID`
 * @returns `undefined` when there is no tab, or nothing in it that answers
 */
export async function askDetails(query: string): Promise<ReportDetails | undefined> {
  const tab = Number(new URLSearchParams(query).get('tab') ?? Number.NaN);
  if (!Number.isInteger(tab)) return undefined;
  const request: ReportRequest = { type: 'report-details' };
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
  const answer: unknown = await Promise.race([
    browser.tabs.sendMessage(tab, request, { frameId: 0 }).catch(() => undefined),
    late,
  ]);
  return isDetails(answer) ? answer : undefined;
}

// A page opened before an update may still run the content script of an older version.
function isDetails(answer: unknown): answer is ReportDetails {
  const details = answer as Partial<ReportDetails> | undefined;
  return typeof details?.address === 'string' && Array.isArray(details.subjects);
}
