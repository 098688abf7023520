/** The rules are made ready when something is there to be judged, and not before. */
import { describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { whenJudged } from '../../src/entrypoints/chat.content/judged.ts';
import type { Sighting } from '../../src/page/index.ts';

const seen = (observation: Observation): Sighting => ({ observation, element: null });
const message = (text: string) => seen({ kind: 'message', text, from: 'them', conversation: 'lea' });
const form = seen({ kind: 'entry-form', asks: ['age'], age: 15 });

function setUp(parts = 3) {
  const told: Sighting[] = [];
  const end = new AbortController();
  let left = parts;
  const prepare = vi.fn(() => --left > 0);
  const tell = vi.fn((sighting: Sighting) => void told.push(sighting));
  return { told, end, prepare, tell, take: whenJudged(prepare, tell, end.signal) };
}

describe('what is seen', () => {
  it('of a form alone is told at once, and nothing is made ready for it', () => {
    const { take, told, prepare } = setUp();
    take(form);
    expect(told).toEqual([form]);
    expect(prepare).not.toHaveBeenCalled();
  });

  it('is told in order, when all is ready', async () => {
    const { take, told, prepare } = setUp();
    const all = [message('coucou'), form, message('ça va')];
    for (const one of all) take(one);
    expect(told).toEqual([]);
    await vi.waitFor(() => expect(told).toEqual(all));
    expect(prepare).toHaveBeenCalledTimes(3);
    await new Promise((later) => setTimeout(later));
    take(message('tu fais quoi'));
    expect(told).toHaveLength(4);
    expect(prepare).toHaveBeenCalledTimes(3);
  });

  it('is told though what was seen before it could not be', async () => {
    const { take, tell, told } = setUp();
    tell.mockImplementationOnce(() => {
      throw new Error('no');
    });
    const last = message('ça va');
    for (const one of [message('coucou'), last]) take(one);
    await vi.waitFor(() => expect(told).toEqual([last]));
  });

  it('is told no more after the end', async () => {
    const { take, told, end } = setUp();
    take(message('coucou'));
    end.abort();
    await new Promise((later) => setTimeout(later, 20));
    expect(told).toEqual([]);
  });
});
