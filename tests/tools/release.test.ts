import { describe, expect, it } from 'vitest';
import { checks, type Stand } from '../../src/tools/release.ts';

const ready: Stand = {
  status: '',
  version: '0.2.0',
  lockVersion: '0.2.0',
  tags: ['v0.1.0'],
  told: ['0.2.0', '0.1.0'],
  isChangelogWritten: true,
  fixtures: ['0.1.0', '0.2.0'],
};
const missing = (stand: Stand) => checks(stand).filter(({ holds }) => !holds);

describe('a release', () => {
  it('may go out when all holds', () => {
    expect(missing(ready)).toEqual([]);
  });

  it.each<[Partial<Stand>, RegExp]>([
    [{ status: ' M README.md' }, /commit or stash first:\n M README/],
    [{ version: '0.2', lockVersion: '0.2', told: ['0.2'], fixtures: ['0.2'] }, /three numbers/],
    [{ lockVersion: '0.1.0' }, /it says 0\.1\.0/],
    [{ tags: ['v0.1.0', 'v0.2.0'] }, /raise the version/],
    [{ told: ['0.1.0'] }, /versions\.json/],
    [{ isChangelogWritten: false }, /npm run changelog/],
    [{ fixtures: ['0.1.0'] }, /released\/0\.2\.0\.json/],
  ])('is held back by %j, and says what to do', (change, advice) => {
    const found = missing({ ...ready, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]?.otherwise).toMatch(advice);
  });
});
