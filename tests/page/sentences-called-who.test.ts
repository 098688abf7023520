// @vitest-environment happy-dom
/** Who asks, where a whole sentence is called so. */
import { expect, it } from 'vitest';
import { asking } from './support/asking.ts';

const card = (who: string, beside = '') =>
  `<div class="card"><div class="who">${who}</div>${beside}<button>Approve</button><button>Deny</button></div>`;

it('is told by the name in it', () => {
  const cards = ['@vincent_b wants to join', '@hazelnut wants to join'].map((who) =>
    card(who, '<div>7f2c91d0…</div>'),
  );
  expect(asking(`<aside><h2>Pending · 2</h2>${cards.join('')}</aside>`)).toEqual(['vincent_b', 'hazelnut']);
});

it('and is whoever a name is marked for, beside a sentence', () => {
  expect(asking(card('Ana Maria', '<p>Ana Maria wants to talk with you</p>'))).toEqual(['Ana Maria']);
});
