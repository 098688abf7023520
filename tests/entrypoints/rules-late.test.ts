// @vitest-environment happy-dom
/** The chat script starts with the document, the rules come later: what is said before they are there, and what waits. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bodyOf } from '../../src/entrypoints/chat.content/body.ts';
import { bringRules, bundledRules, whenRulesCome } from '../../src/entrypoints/chat.content/bundled.ts';
import { inTasks } from '../../src/entrypoints/chat.content/in-tasks.ts';
import { startSession } from '../../src/entrypoints/chat.content/session.ts';
import { packed, packedCues, packedNameCues, packedTalks } from '../../src/rules/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';

beforeEach(() => void Reflect.deleteProperty(globalThis, 'vigieRules'));
afterEach(() => void vi.restoreAllMocks());

const ours = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');

describe('a listed site', () => {
  it('has its bar before the rules are there, and is read when they are', async () => {
    const end = new AbortController();
    const url = new URL('https://www.coco.gg/chat/');
    const session = startSession({ settings: () => defaultSettings, signal: end.signal, url });
    await Promise.resolve();
    expect(ours()).toHaveLength(1);
    expect(session.reading).toMatchObject({ reader: 'none', counts: { messages: 0 } });
    expect(session.reading.site).toBeUndefined();
    expect(session.site?.id).toBe('coco');
    bringRules({ packed, packedCues, packedNameCues, packedTalks });
    await vi.waitFor(() => expect(session.reading.site).toBe('coco'));
    expect(ours()).toHaveLength(1);
    end.abort();
    expect(ours()).toHaveLength(0);
  });

  it('that was turned off meanwhile is not read', () => {
    const session = startSession({
      settings: () => defaultSettings,
      signal: new AbortController().signal,
      url: new URL('https://www.coco.gg/chat/'),
    });
    session.stop();
    bringRules({ packed, packedCues, packedNameCues, packedTalks });
    expect(session.reading.site).toBeUndefined();
  });
});

describe('what takes long', () => {
  it('is done in tasks of its own, until nothing is left', async () => {
    const parts: string[] = [];
    let left = 3;
    const done = inTasks(() => {
      parts.push('part');
      return --left > 0;
    });
    expect(parts).toEqual([]);
    setTimeout(() => parts.push('page'));
    await done;
    expect(parts.filter((part) => part === 'part')).toHaveLength(3);
  });
});

describe('the rules', () => {
  it('are waited for by everybody who asks, once', () => {
    const [one, other] = [vi.fn(), vi.fn()];
    whenRulesCome(one);
    whenRulesCome(other);
    expect(() => bundledRules()).toThrow();
    bringRules({ packed, packedCues, packedNameCues, packedTalks });
    expect(bundledRules().packed).toBe(packed);
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
  });

  it('that came first are there at once', () => {
    bringRules({ packed, packedCues, packedNameCues, packedTalks });
    const act = vi.fn();
    whenRulesCome(act);
    expect(act).toHaveBeenCalledOnce();
  });
});

describe('the body', () => {
  /** A document that is still being read, and has no body so far. */
  const unfinished = () => {
    const page = document.implementation.createHTMLDocument();
    page.body.remove();
    let state: DocumentReadyState = 'loading';
    Object.defineProperty(page, 'readyState', { get: () => state });
    const end = () => {
      state = 'interactive';
      page.dispatchEvent(new Event('readystatechange'));
    };
    return { page, end };
  };

  it('is waited for while the document is being read', async () => {
    const { page } = unfinished();
    const came = vi.fn();
    const waiting = bodyOf(page).then(came);
    await Promise.resolve();
    expect(came).not.toHaveBeenCalled();
    page.documentElement.append(page.createElement('body'));
    await waiting;
    expect(came).toHaveBeenCalledOnce();
  });

  it('of a document that ends without one is not', async () => {
    const { page, end } = unfinished();
    const waiting = bodyOf(page);
    end();
    await waiting;
  });
});
