/** Whatever a page does to its nodes, each message, member and room is read once, in order, with who said it. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ModelChat, type Way } from './model-chat.ts';
import { copyAnew, REDRAWS, type Redraw, redraw } from './redraw.ts';
import { type Skin, skins } from './skins.ts';
import { watched } from './watched.ts';
import { ownWindow } from './window.ts';

/** `npm run fuzz` asks for many more, each time others; else they are the same each time, so that what holds today holds tomorrow. */
const ASKED = Number(process.env.FUZZ_RUNS ?? 0);
const RUNS = ASKED > 0 ? Math.ceil(ASKED / 1000) : 5;
const SEED = ASKED > 0 ? {} : { seed: 20261127 };
/** Longer than a line stays open for its page to finish it, and than lists wait to be read again. */
const SETTLED = 450;
/** Longer than a new pane waits to be found by its structure: nobody looks at one for less. */
const FOUND = 200;
/** Longer than the generic reader waits before it looks at a page again. */
const LATE = 2500;

type Act =
  | { readonly do: 'say'; readonly by: number; readonly text: number; readonly way: Way }
  | { readonly do: 'elsewhere'; readonly talk: number; readonly by: number; readonly text: number }
  | { readonly do: 'stream'; readonly by: number; readonly steps: number }
  | { readonly do: 'edit' | 'withdraw' | 'scroll'; readonly which: number }
  | { readonly do: 'open'; readonly talk: number }
  | { readonly do: 'redraw'; readonly how: Redraw; readonly where: number }
  | { readonly do: 'blank' }
  | { readonly do: 'members' | 'rooms'; readonly names: readonly number[] }
  | { readonly do: 'wait'; readonly ms: number };

const small = fc.nat(11);
const way = fc.constantFrom<Way>('append', 'append', 'whole');
const act: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('say'), by: small, text: small, way }), weight: 5 },
  fc.record({ do: fc.constant('elsewhere'), talk: small, by: small, text: small }),
  fc.record({ do: fc.constant('stream'), by: small, steps: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constantFrom('edit', 'withdraw', 'scroll'), which: fc.nat(50) }),
  fc.record({ do: fc.constant('open'), talk: small }),
  {
    arbitrary: fc.record({ do: fc.constant('redraw'), how: fc.constantFrom(...REDRAWS), where: fc.nat(200) }),
    weight: 4,
  },
  fc.record({ do: fc.constant('blank') }),
  fc.record({
    do: fc.constantFrom('members', 'rooms'),
    names: fc.uniqueArray(fc.nat(7), { minLength: 3, maxLength: 6 }),
  }),
  fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(30, 150, SETTLED) }),
) as fc.Arbitrary<Act>;
const acts = fc.array(act, { maxLength: 25, size: 'max' });

const own = ownWindow();

interface Options {
  readonly isVirtual?: boolean;
  /** No two messages say the same: what is taken away, changed or scrolled past could not be told apart else. */
  readonly isDistinct?: boolean;
  /** The chat stands in a frame of the same origin. */
  readonly isFramed?: boolean;
  /** What is not displayed stands there from the start. */
  readonly isCopied?: boolean;
  /** Reading takes so long that panes are read less often; nobody looks at a conversation for less than that. */
  readonly isSlow?: boolean;
}

async function play(skin: Skin, all: readonly Act[], options: Options) {
  const {
    isVirtual = false,
    isDistinct = false,
    isFramed = false,
    isCopied = false,
    isSlow = false,
  } = options;
  const main = own.document;
  const document = isFramed ? await frameIn(main) : main;
  const chat = new ModelChat(skin, document, isVirtual);
  let count = 0;
  const words = (text: number) => (isDistinct ? `message numero ${++count}` : `message ${text % 3}`);
  for (let i = 0; i < 4; i++) chat.say(i + 1, words(i), 'append');
  if (isCopied) redraw(document, 'copy before', 0);
  const page = watched(main, skin);
  await page.pass(LATE);
  let now = 0;
  if (isSlow) vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  for (const one of all) {
    await perform(chat, page, one, words, isDistinct);
    copyAnew(document);
    await page.pass(isSlow ? SETTLED : 0);
  }
  await page.pass(LATE);
  page.stop();
  return { chat, page };
}

/** Frames have no way up in this DOM; browsers have. */
async function frameIn(main: Document): Promise<Document> {
  main.body.innerHTML = '<iframe srcdoc="<p>Un cadre</p>"></iframe>';
  const frame = main.querySelector('iframe') as HTMLIFrameElement;
  await own.window.happyDOM.waitUntilComplete();
  Object.defineProperty(frame.contentWindow, 'frameElement', { value: frame });
  return frame.contentDocument as Document;
}

async function perform(
  chat: ModelChat,
  page: ReturnType<typeof watched>,
  one: Act,
  words: (text: number) => string,
  isDistinct: boolean,
): Promise<void> {
  switch (one.do) {
    case 'say':
      return chat.say(one.by, words(one.text), one.way);
    case 'elsewhere':
      return chat.sayElsewhere(one.talk, one.by, words(one.text));
    case 'stream': {
      const whole = words(one.by);
      const steps = Array.from({ length: one.steps }, (_, i) => whole.slice(0, 7 + i)).concat(whole);
      for (const _ of chat.stream(one.by, steps)) await page.pass(30);
      return;
    }
    case 'edit':
    case 'withdraw':
      if (!isDistinct) return;
      await page.pass(SETTLED);
      if (one.do === 'edit') chat.edit(one.which, words(0));
      else chat.withdraw(one.which);
      await page.pass(SETTLED);
      return;
    case 'scroll':
      return chat.scroll(one.which);
    case 'open':
      return chat.open(one.talk);
    case 'redraw':
      redraw(chat.document, one.how, one.where);
      if (one.how.startsWith('replace')) await page.pass(FOUND);
      return;
    case 'blank':
      chat.blank();
      await page.pass();
      return chat.draw('whole');
    case 'members':
    case 'rooms':
      chat.list(
        one.do,
        one.names.map((name) => `${one.do === 'rooms' ? 'salon' : 'membre'}${name}`),
      );
      await page.pass(LATE);
      return;
    case 'wait':
      await page.pass(one.ms);
      return;
  }
}

/** Each conversation has the lines of one talk, and no talk is left over; whoever and whatever is listed is told once. */
function expectAllRead({ chat, page }: Awaited<ReturnType<typeof play>>): void {
  expect([...page.read().values()].sort()).toEqual([...chat.seen.values()].sort());
  // The tab of a room is one too.
  const tabs = chat.talks.map(({ name }) => name);
  const rooms = page.names('room').filter((name) => !tabs.includes(name));
  expect(rooms.sort()).toEqual([...chat.seenRooms].sort());
  expect(page.names('member').sort()).toEqual([...chat.seenMembers].sort());
}

const holds = (skin: Skin, options: Options, numRuns = RUNS) =>
  fc.assert(
    fc.asyncProperty(acts, async (all) => expectAllRead(await play(skin, all, options))),
    { numRuns: Math.ceil(numRuns), ...SEED },
  );

describe.each(skins)('$name: all is read once, in order, with its author', (skin) => {
  it('though the same is said again and again', () => holds(skin, {}));
  it('when messages are changed or taken away', () => holds(skin, { isDistinct: true }));
  it('when a copy for another screen stands before it', () => holds(skin, { isCopied: true }, RUNS / 3));
  it('in a frame', () => holds(skin, { isFramed: true }, RUNS / 3));
  it('on a slow machine', () => holds(skin, { isSlow: true }, RUNS / 3));
  it.skipIf(!skin.words)('in a list that uses its rows again', () =>
    holds(skin, { isVirtual: true, isDistinct: true }),
  );
});
