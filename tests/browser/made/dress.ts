import dresses from './dresses.json' with { type: 'json' };
import type { Looks } from './looks.ts';
import type { Lot } from './lot.ts';

export type Part = keyof (typeof dresses)['bem'];

/** The classes of a part of the page, as an attribute: empty where it has none. */
export type Dress = (part: Part, more?: Part | false) => string;

/** Classes that mean something, in one way or another, that only draw (`utility`), that a machine made (`hashed`), or none. */
export function dressOf(kind: Looks['dress'], lot: Lot): Dress {
  if (kind === 'none') return () => '';
  const names = kind === 'hashed' ? hashed(lot) : dresses[kind];
  return (part, more) => ` class="${names[part]}${more ? ` ${names[more]}` : ''}"`;
}

function hashed(lot: Lot): Record<Part, string> {
  const parts = Object.keys(dresses.bem) as Part[];
  const names = parts.map((part) => [part, lot.one(['css', 'sc', 'x', '_']) + lot.below(1e9).toString(36)]);
  return Object.fromEntries(names);
}
