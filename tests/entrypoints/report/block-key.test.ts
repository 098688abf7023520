import { expect, it } from 'vitest';
import { blockKey, KNOWN } from '../../../src/entrypoints/report/block-key.ts';
import { sites } from '../../../src/sites/index.ts';

it.each([
  ['www.coco.gg', 'block.coco'],
  ['coco.gg', 'block.coco'],
  ['notcoco.gg', 'leave.block'],
  ['discord.com', 'block.discord'],
  ['example.com', 'leave.block'],
  [undefined, 'leave.block'],
])('on %s: %s', (host, key) => {
  expect(blockKey(host)).toBe(key);
});

it('is known for listed sites only', () => {
  const hosts = sites.flatMap((site) => site.hosts);
  expect(hosts).toEqual(expect.arrayContaining(Object.keys(KNOWN)));
});
