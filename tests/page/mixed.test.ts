// @vitest-environment happy-dom
/** Which parts of a page its structure is asked for, where selectors read it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../../src/page/mixed.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window as never));

interface Found {
  readonly rooms?: readonly (string | undefined)[];
  readonly members?: readonly (string | undefined)[];
  /** The words of each pane, and what is read of its rows. */
  readonly panes?: readonly (readonly [string, ...(string | undefined)[]])[];
  readonly tabs?: readonly string[];
}

/** What is missing of a page of which nothing was told so far. */
function read({ rooms = [], members = [], panes = [], tabs = ['tom'] }: Found) {
  const list = (all: readonly (string | undefined)[]) => all.map((one) => ({ read: () => one }));
  const pane = ([words, ...said]: readonly (string | undefined)[]) => {
    const element = document.createElement('div');
    element.textContent = words ?? '';
    return { element, rows: () => said, readRow: (one: unknown) => one };
  };
  return missing({
    counts: { rooms: 0, members: 0, messages: 0 },
    layout: {
      rooms: () => list(rooms),
      members: () => list(members),
      panes: () => panes.map(pane),
      tabs: () => tabs,
    },
  } as never);
}

describe('the parts that selectors miss', () => {
  it('are those of which they found nothing', () => {
    expect(read({})).toEqual(['rooms', 'members', 'messages']);
    expect(read({ members: ['tom'] })).toEqual(['rooms', 'messages']);
  });

  it('are the tabs where none is open', () => {
    expect(read({ tabs: [] })).toContain('tabs');
  });

  it('are those whose rows they cannot read', () => {
    expect(read({ rooms: [undefined, undefined], members: [undefined, 'tom'] })).toEqual([
      'rooms',
      'messages',
    ]);
  });

  it('are not the messages where their box is there, empty: nobody spoke in it so far', () => {
    expect(read({ panes: [['']] })).toEqual(['rooms', 'members']);
  });

  it('are the messages where something stands in their box, and no row of it can be read', () => {
    expect(read({ panes: [['tom: bonsoir']] })).toContain('messages');
    expect(read({ panes: [['tom: bonsoir', undefined]] })).toContain('messages');
    expect(read({ panes: [['tom: bonsoir', 'bonsoir']] })).not.toContain('messages');
  });
});
