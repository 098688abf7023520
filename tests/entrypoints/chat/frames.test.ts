// @vitest-environment happy-dom
/** Which frame of a page warnings are shown in, and what goes on in the page when a frame goes elsewhere. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding, Level } from '../../../src/engine/finding.ts';
import type { Observation } from '../../../src/engine/observation.ts';
import { createFramedWarnings, sumOf } from '../../../src/entrypoints/chat.content/framed-warnings.ts';
import { documentsIn, isRoomy, roomiest, standIn } from '../../../src/entrypoints/chat.content/frames.ts';
import type { SeenHere, WarningsOptions } from '../../../src/warnings/index.ts';

interface Shown {
  document: Document;
  conversation: string;
  signs: readonly string[];
  isOver: () => boolean;
}
const shown = vi.hoisted(() => [] as Shown[]);
vi.mock('../../../src/warnings/index.ts', async (original) => ({
  ...(await original<object>()),
  createWarnings: ({ document, signal }: WarningsOptions) => ({
    redraw() {},
    advise() {},
    show: (observation: { conversation?: string }, { signs }: Finding) =>
      shown.push({
        document,
        conversation: observation.conversation ?? '',
        signs: signs.map(({ sign }) => sign),
        isOver: () => signal.aborted,
      }),
    checkDraft: async () => 'send',
    state: { shown: true, blocked: false, removedByPage: 1 },
    seen: {
      byLevel: { none: 0, info: 0, caution: 0, danger: 1 },
      signs: ['secrecy'],
      rooms: 0,
      members: 0,
      conversations: 1,
    },
  }),
}));

/** A frame of the page, of this size, which the page may read. */
async function frame(width: number, height: number, html = '<p>Un cadre</p>'): Promise<Document> {
  const element = document.createElement('iframe');
  element.srcdoc = html;
  document.body.append(element);
  await vi.waitFor(() => expect(element.contentDocument?.body.innerHTML).toContain('p'));
  const view = element.contentWindow as Window;
  Object.defineProperty(view, 'frameElement', { value: element, configurable: true });
  Object.assign(view, { innerWidth: width, innerHeight: height });
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue({ height } as DOMRect);
  return element.contentDocument as Document;
}

beforeEach(() => {
  Object.assign(window, { innerWidth: 1280, innerHeight: 800 });
  shown.length = 0;
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('frames', () => {
  it('are roomy where a card can be read', async () => {
    expect(isRoomy(document)).toBe(true);
    expect(isRoomy(await frame(700, 500))).toBe(true);
    expect(isRoomy(await frame(700, 60))).toBe(false);
    expect(isRoomy(await frame(120, 500))).toBe(false);
    expect(isRoomy(document.implementation.createHTMLDocument())).toBe(false);
  });

  it('are listed with the page, those that it may read', async () => {
    const inner = await frame(700, 500);
    expect(documentsIn(document)).toEqual([document, inner]);
  });

  it('a page that can show something shows it itself', async () => {
    await frame(2000, 2000);
    expect(roomiest(document)).toBe(document);
  });

  it('what stands for an element elsewhere is the small frame that holds it, and nothing where the frame is the chat', async () => {
    const own = document.createElement('p');
    document.body.append(own);
    expect(standIn(own, document)).toBe(own);
    const line = await frame(700, 60);
    const inLine = line.querySelector('p') as Element;
    expect(standIn(inLine, document)).toBe(line.defaultView?.frameElement);
    const chat = await frame(700, 500);
    expect(standIn(chat.querySelector('p') as Element, document)).toBeUndefined();
    expect(standIn(own, chat)).toBeUndefined();
  });

  it('nothing stands for a dead object', () => {
    expect(standIn(dead(), document)).toBeUndefined();
  });
});

/** What Firefox makes of the nodes of a frame that went elsewhere: whoever asks it anything is thrown at. */
function dead(): Element {
  const { proxy, revoke } = Proxy.revocable(document.createElement('p'), {});
  revoke();
  return proxy;
}

describe('warnings of a page and its frames', () => {
  let stop: AbortController;
  let warnings: ReturnType<typeof createFramedWarnings>;
  beforeEach(() => {
    stop = new AbortController();
    warnings = createFramedWarnings({
      document,
      signal: stop.signal,
      reader: () => ({ audience: 'teen', language: 'fr', country: 'FR' }),
      actions: {} as never,
      composerParts: () => [],
    });
  });
  afterEach(() => stop.abort());

  const message = (conversation = 'lea'): Observation => ({
    kind: 'message',
    text: '…',
    from: 'them',
    conversation,
  });
  const finding = (level: Level): Finding => ({ level, signs: [], seen: [] }) as unknown as Finding;
  const in_ = (inner: Document) => inner.querySelector('p') as Element;
  const homes = () => shown.map(({ document: home }) => home);
  const leave = (inner: Document) => inner.defaultView?.dispatchEvent(new Event('pagehide'));

  it('stand in the frame that the conversation is in, where it can be read', async () => {
    const chat = await frame(700, 500);
    warnings.show(message(), finding('danger'), in_(chat));
    expect(homes()).toEqual([chat]);
  });

  it('stand in the page for a frame of one line', async () => {
    const line = await frame(700, 60);
    warnings.show(message(), finding('danger'), in_(line));
    expect(homes()).toEqual([document]);
  });

  it('one conversation has one home, wherever its next line is drawn', async () => {
    const [one, other] = [await frame(700, 500), await frame(700, 500)];
    warnings.show(message(), finding('caution'), in_(one));
    warnings.show(message(), finding('danger'), in_(other));
    warnings.show(message('tom'), finding('danger'), in_(other));
    expect(homes()).toEqual([one, one, other]);
  });

  it('go on in the page when their frame goes elsewhere: the worst of each conversation, once', async () => {
    const chat = await frame(700, 500);
    warnings.show(message(), finding('caution'), in_(chat));
    warnings.show(message(), finding('danger'), in_(chat));
    warnings.show(message('tom'), finding('info'), in_(chat));
    shown.length = 0;
    leave(chat);
    expect(shown.map(({ document: home, conversation }) => [home === document, conversation])).toEqual([
      [true, 'lea'],
      [true, 'tom'],
    ]);
    leave(chat);
    expect(shown).toHaveLength(2);
  });

  it('say in the page all that they said in the frame', async () => {
    const chat = await frame(700, 500);
    const told = (level: Level, ...signs: string[]) =>
      ({ ...finding(level), signs: signs.map((sign) => ({ sign })) }) as unknown as Finding;
    for (const one of [
      told('info', 'asks-age'),
      told('info', 'secrecy'),
      told('info', 'asks-age'),
      told('none'),
    ])
      warnings.show(message(), one, in_(chat));
    shown.length = 0;
    leave(chat);
    expect(shown.map(({ document: home, signs }) => [home === document, ...signs])).toEqual([
      [true, 'asks-age'],
      [true, 'secrecy'],
    ]);
  });

  it('of a frame that is gone are over', async () => {
    const chat = await frame(700, 500);
    warnings.show(message(), finding('caution'), in_(chat));
    const [first] = shown;
    leave(chat);
    expect(first?.isOver()).toBe(true);
  });

  it('of what is dead, or stood in a frame that nobody told us was left, stand in the page', async () => {
    const chat = await frame(700, 500);
    const line = in_(chat);
    chat.defaultView?.frameElement?.remove();
    Object.defineProperty(chat, 'defaultView', { value: null });
    warnings.show(message(), finding('danger'), line);
    warnings.show(message('tom'), finding('danger'), dead());
    warnings.show({ kind: 'member', name: 'zoe' } as Observation, finding('info'), line);
    expect(homes()).toEqual([document, document, document]);
  });

  it('are not asked for in a frame that was left without a word', async () => {
    const chat = await frame(700, 500);
    warnings.show(message(), finding('danger'), in_(chat));
    Object.defineProperty(chat, 'defaultView', { value: null });
    expect(warnings.seen.conversations).toBe(1);
    warnings.show(message(), finding('danger'), null);
    expect(homes()).toEqual([chat, document]);
  });

  it('say nothing more when all of it was stopped before', async () => {
    const chat = await frame(700, 500);
    warnings.show(message(), finding('danger'), in_(chat));
    stop.abort();
    shown.length = 0;
    leave(chat);
    expect(shown).toEqual([]);
  });

  it('the bar of the site is the page’s, a row’s badge stands where the row does', async () => {
    const chat = await frame(700, 60);
    warnings.show({ kind: 'site', site: 'coco', host: 'coco.gg' }, finding('info'), null);
    warnings.show({ kind: 'member', name: 'zoe' } as Observation, finding('info'), in_(chat));
    expect(homes()).toEqual([document, chat]);
  });

  it('are one Vigie to whoever counts', async () => {
    warnings.show(message(), finding('danger'), in_(await frame(700, 500)));
    expect(warnings.seen).toMatchObject({ byLevel: { danger: 2 }, signs: ['secrecy'], conversations: 2 });
    expect(warnings.state).toEqual({ shown: true, blocked: false, removedByPage: 2 });
  });
});

it('the sum of nothing is nothing', () => {
  expect(sumOf([] as SeenHere[])).toMatchObject({ byLevel: { danger: 0 }, signs: [], conversations: 0 });
});
