// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { probe } from '../../src/entrypoints/probe/probe.ts';

let found: number;
let looks: number;
beforeEach(() => {
  found = looks = 0;
  Reflect.deleteProperty(globalThis, 'vigieProbes');
});

/** A frame of another site, as high as said. */
function frame(innerHeight: number) {
  const events = new EventTarget();
  return Object.assign(events, {
    document,
    innerHeight,
    frameElement: null,
    top: {},
    requestIdleCallback: (look: () => void) => queueMicrotask(look),
  });
}

async function start(view: ReturnType<typeof frame>) {
  probe(view as never, {
    isChat() {
      looks++;
      return true;
    },
    found: () => found++,
  });
  await idle();
}

/** Whatever waits for it is done. */
const idle = () => new Promise((over) => setTimeout(over));

it('looks into a frame that has the room for a chat', async () => {
  await start(frame(400));
  expect([looks, found]).toEqual([1, 1]);
});

it('looks into one whose size comes after its document, once it is there', async () => {
  const view = frame(0);
  await start(view);
  const grow = async (height: number) => {
    view.innerHeight = height;
    view.dispatchEvent(new Event('resize'));
    await idle();
  };
  await grow(90);
  expect(looks).toBe(0);
  await grow(400);
  await grow(410);
  expect([looks, found]).toEqual([1, 1]);
});
