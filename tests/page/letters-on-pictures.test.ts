// @vitest-environment happy-dom
/** A picture that is called by one letter names nobody, where others are named in full. */
import { expect, it } from 'vitest';
import type { Piece } from '../../src/page/by-structure/log/pieces.ts';
import type { Shape } from '../../src/page/by-structure/log/shape.ts';
import { authorPiece } from '../../src/page/by-structure/log/who-speaks.ts';

it.each([
  ['A', undefined],
  ['DM', undefined],
  ['Armand', 'Armand'],
])('of "%s" on a picture before what is said, %s is who says it', (label, name) => {
  const element = document.createElement('div');
  const at = (kind: string) => ({ element, kind, make: kind, place: kind, spot: kind });
  const row: Piece[] = [
    { ...at('>>div.avatar@'), text: label, isPictured: true, isControl: true },
    { ...at('>>p.words'), text: 'à demain' },
  ];
  const said = new Set(['>>p.words']);
  const none: ReadonlySet<string> = new Set();
  const shape: Shape = {
    ...{ by: 'kind', author: '>>span.sender', isHeader: false, bodies: said, said },
    ...{ trimmings: none, ranks: none },
  };
  expect(authorPiece(row, shape)?.text).toBe(name);
});
