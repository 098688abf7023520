/** Messages between a page and the background that are lost, late or refused: the page's reader loses nothing by it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  askToLead,
  createTellBackground,
  openReport,
  tellCount,
} from '../../src/entrypoints/chat.content/tell-background.ts';

const send = vi.fn();
const real = browser.runtime.sendMessage;
const never = () => new Promise(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  Object.assign(browser.runtime, { sendMessage: send });
});
afterEach(() => {
  vi.useRealTimers();
  Object.assign(browser.runtime, { sendMessage: real });
});

const seen = (danger: number) => ({
  byLevel: { none: 0, info: 0, caution: 0, danger },
  signs: [],
  rooms: 0,
  members: 0,
  conversations: danger,
});

describe('a frame that asks whether it speaks for its tab', () => {
  it.each([
    ['does when the background says so', () => Promise.resolve(true), true],
    ['does not when another one does', () => Promise.resolve(false), false],
    ['does when the message is refused', () => Promise.reject(new Error('no receiver')), true],
    ['does when nobody is there to answer', () => Promise.resolve(undefined), true],
  ] as const)('%s', async (_, answer, leads) => {
    send.mockImplementation(answer);
    expect(await askToLead()).toBe(leads);
  });

  it('does when the answer never comes, after two seconds', async () => {
    send.mockImplementation(never);
    let leads: boolean | undefined;
    void askToLead().then((answer) => {
      leads = answer;
    });
    await vi.advanceTimersByTimeAsync(1900);
    expect(leads).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(leads).toBe(true);
  });
});

describe('the badge', () => {
  it('is told again when the background asks, as one that was killed does: a lost message is made up for', () => {
    const background = createTellBackground();
    send.mockRejectedValue(new Error('no receiver'));
    background.tell(seen(2));
    expect(() => background.again()).not.toThrow();
    expect(send).toHaveBeenLastCalledWith({ type: 'seen', level: 'danger', count: 2 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is not waited for', () => {
    send.mockImplementation(never);
    const background = createTellBackground();
    background.tell(seen(1));
    background.tell(seen(2));
    expect(send).toHaveBeenCalledTimes(2);
  });
});

describe('after an update under an open page', () => {
  beforeEach(() => {
    send.mockImplementation(() => {
      throw new Error('Extension context invalidated');
    });
  });

  it('counting and the badge are silent', () => {
    expect(() => tellCount({ levels: { danger: 1 }, signs: {} })).not.toThrow();
    expect(() => createTellBackground().tell(seen(1))).not.toThrow();
  });

  it('a report is made another way', () => {
    const otherwise = vi.fn();
    openReport(otherwise);
    expect(otherwise).toHaveBeenCalledOnce();
  });
});
