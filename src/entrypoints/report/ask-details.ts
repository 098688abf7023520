import { browser } from 'wxt/browser';
import type { ReportDetails, ReportRequest } from '../../settings/index.ts';

/** A page that is busy for longer gets an empty sheet: somebody is waiting to report. */
const PATIENCE_MS = 1500;

/**
 * Asks the content script of a tab, and no other part, what a report of its page needs. A chat may stand in a frame that
 * the page itself may not read: the page tells its address then, and the frame who is in it.
 * @param query the sheet's own: `?tab=ID`
 * @returns `undefined` when there is no tab, or nothing in it that answers
 */
export async function askDetails(query: string): Promise<ReportDetails | undefined> {
  const id = new URLSearchParams(query).get('tab') ?? '';
  if (!/^\d+$/.test(id)) return undefined;
  const tab = Number(id);
  const page = await ask(tab, { type: 'report-details' }, { frameId: 0 });
  if (page && page.subjects.length > 0) return page;
  const frame = await ask(tab, { type: 'report-details', ifAny: true });
  if (!page || !frame) return page ?? frame;
  return { ...page, ...(frame.readerIsMinor && { readerIsMinor: true }), subjects: frame.subjects };
}

async function ask(
  tab: number,
  request: ReportRequest,
  where: { frameId?: number } = {},
): Promise<ReportDetails | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
  const answer: unknown = await Promise.race([
    browser.tabs.sendMessage(tab, request, where).catch(() => undefined),
    late,
  ]);
  return isDetails(answer) ? answer : undefined;
}

// A page opened before an update may still run the content script of an older version.
function isDetails(answer: unknown): answer is ReportDetails {
  const details = answer as Partial<ReportDetails> | undefined;
  return typeof details?.address === 'string' && Array.isArray(details.subjects);
}
