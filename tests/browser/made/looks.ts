import { Lot } from './lot.ts';

/** In what pages differ beside their rows and lists. What stands twice comes up twice as often. */
export const LOOKS = {
  dress: ['plain', 'plain', 'bem', 'hashed', 'utility', 'none', 'french'],
  view: ['room', 'room', 'private'],
  language: ['fr', 'en', 'fr', 'en', 'es', 'de', 'it'],
  count: ['24', '14', '8', '5', '40'],
  /** How those of the reader are told from others: by their side, a class, the name alone, “You” for a name, or a colour. */
  own: ['side', 'class', 'nick', 'you', 'colour'],
  /** What stands before a name where it is set in a line of its own. */
  nick: ['plain', 'plain', 'plain', 'at', 'tilde'],
  time: ['none', 'after', 'after', 'before', 'ago', 'title', 'seconds', 'ampm'],
  picture: ['none', 'img', 'alt', 'letter', 'svg'],
  days: ['none', 'none', 'rows', 'rules'],
  joins: ['none', 'none', 'rows', 'stars'],
  badge: ['none', 'none', 'none', 'role', 'level'],
  acts: ['none', 'none', 'buttons', 'icons', 'reactions'],
  quote: ['none', 'none', 'box', 'name'],
  status: ['none', 'none', 'read', 'ticks'],
  extra: ['none', 'none', 'preview', 'edited', 'delivered', 'menu'],
  mark: ['none', 'none', 'unread', 'typing', 'welcome', 'load'],
  composer: ['input', 'textarea', 'editable', 'form', 'bare'],
  head: ['h1', 'div', 'hash', 'topic', 'none'],
  frame: ['flex', 'grid', 'absolute', 'float', 'table'],
  tag: ['div', 'li', 'article', 'p'],
  order: ['down', 'down', 'down', 'up'],
  menu: ['none', 'nav', 'foot'],
} as const;

/** Where the reader's own name stands outside of what is said. */
const SELF = ['none', 'none', 'top', 'over', 'below', 'composer'] as const;

export type Looks = { readonly [Name in keyof typeof LOOKS]: (typeof LOOKS)[Name][number] } & {
  readonly self: (typeof SELF)[number];
};

/** Drawn apart, so that all else is as it was without it. */
export function drawSelf(seed: number, forced: Readonly<Record<string, string>>): Pick<Looks, 'self'> {
  return { self: (forced.self ?? new Lot(~seed).one(SELF)) as Looks['self'] };
}

/** @param forced a look that is forced leaves what else is drawn as it was */
export function drawLooks(lot: Lot, forced: Readonly<Record<string, string>>): Omit<Looks, 'self'> {
  const drawn = Object.entries(LOOKS).map(([name, all]) => {
    const one = lot.one<string>(all);
    return [name, forced[name] ?? one];
  });
  return Object.fromEntries(drawn) as Omit<Looks, 'self'>;
}
