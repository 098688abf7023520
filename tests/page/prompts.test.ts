/** Which conversations a stranger opened, however many names a page invents. */
import { expect, it } from 'vitest';
import { Prompts } from '../../src/page/prompts.ts';

const open = (...names: string[]) => names.map((name) => ({ name }));

function begun(...names: string[]): Prompts {
  const prompts = new Prompts(false);
  prompts.look(open(...names), 0);
  return prompts;
}

it('knows what stays open, though thousands of others come and go', () => {
  const prompts = begun('lea');
  for (let i = 0; i < 20_000; i++) {
    expect(prompts.look(open('lea', `ami${i}`), 0)).toEqual([1]);
    expect(prompts.look(open('lea', `ami${i}`), 0)).toEqual([]);
  }
});

it('forgets the first of those that are open no more, and of no list one that stands in it', () => {
  const prompts = begun('lea');
  for (let i = 0; i < 5000; i++) prompts.look(open(`ami${i}`), 0);
  expect(prompts.look(open('ami1'), 0)).toEqual([]);
  expect(prompts.look(open('lea'), 0)).toEqual([0]);
  const many = Array.from({ length: 12_000 }, (_, i) => `autre${i}`);
  prompts.look(open(...many), 0);
  expect(prompts.look(open(...many), 0)).toEqual([]);
});

it('knows whose request was told before their conversation opened', () => {
  const prompts = begun('lea');
  expect(prompts.mayAsk('tom', 0)).toBe(true);
  expect(prompts.look(open('lea', 'tom'), 0)).toEqual([]);
});

it('tells who asks, though they asked before it first looked; who is only open is known', () => {
  const prompts = new Prompts(false);
  expect(prompts.look([{ name: 'lea' }, { name: 'tom', asks: true }], 0)).toEqual([1]);
  expect(prompts.look([{ name: 'lea' }, { name: 'tom', asks: true }], 0)).toEqual([]);
});

it('tells who asks in a list that was understood only later', () => {
  const prompts = new Prompts(false);
  prompts.look([{ name: 'lea' }], 0);
  const list = ['tom', 'Karim', 'zoe'].map((name) => ({ name, text: 'hello', asks: name === 'Karim' }));
  expect(prompts.look(list, 0)).toEqual([1]);
});
