import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askDetails } from '../../../src/entrypoints/report/ask-details.ts';
import type { ReportDetails, ReportRequest } from '../../../src/settings/index.ts';

const calm: ReportDetails = { host: 'a.example', address: 'https://a.example/', subjects: [] };
const frame: ReportDetails = {
  host: 'chat.example',
  address: 'https://chat.example/embed',
  subjects: [{ kind: 'person', name: 'max', level: 'danger', signs: ['secrecy'], at: 0 }],
};

/** What the page, and then whichever frame has somebody, answer. */
const answers = (page: unknown, inFrame?: unknown) => {
  const asked: [number, ReportRequest, unknown][] = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tab: number,
    request: ReportRequest,
    where: { frameId?: number },
  ) => {
    asked.push([tab, request, where]);
    return where.frameId === 0 ? page : inFrame;
  }) as unknown as typeof fakeBrowser.tabs.sendMessage);
  return asked;
};

beforeEach(() => fakeBrowser.reset());

describe('the sheet asks', () => {
  it('the page of its tab alone, when that has somebody', async () => {
    const asked = answers({ ...frame, host: 'a.example' });
    expect(await askDetails('?tab=7')).toMatchObject({ host: 'a.example', subjects: frame.subjects });
    expect(asked).toEqual([[7, { type: 'report-details' }, { frameId: 0 }]]);
  });

  it('its frames too, when the chat is in one of them, and keeps the page’s address', async () => {
    answers(calm, frame);
    expect(await askDetails('?tab=7')).toEqual({ ...calm, subjects: frame.subjects });
    answers(calm, { ...frame, readerIsMinor: true });
    expect(await askDetails('?tab=7')).toEqual({ ...calm, readerIsMinor: true, subjects: frame.subjects });
  });

  it('and takes a calm page as it is', async () => {
    answers(calm);
    expect(await askDetails('?tab=7')).toEqual(calm);
  });

  it.each(['', '?tab=', '?tab=x', '?tab=1.5'])('nobody without a tab: "%s"', async (query) => {
    const asked = answers(calm);
    expect(await askDetails(query)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it.each([undefined, null, 'x', {}, { address: 1, subjects: [] }])(
    'and takes %j for no answer',
    async (answer) => {
      answers(answer);
      expect(await askDetails('?tab=7')).toBeUndefined();
    },
  );

  it('a page that does not answer in time for nothing', async () => {
    vi.useFakeTimers();
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(() => new Promise(() => {}));
    const details = askDetails('?tab=7');
    await vi.advanceTimersByTimeAsync(4000);
    expect(await details).toBeUndefined();
    vi.useRealTimers();
  });
});
