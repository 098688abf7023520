// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { findSite, matchPatterns } from '../../src/sites/find.ts';
import { readSites } from '../../src/sites/from-disk.ts';
import { allMatchPatterns, engines, siteFor, sites } from '../../src/sites/index.ts';
import { siteSchema } from '../../src/sites/schema.ts';

const files = readSites();

describe.each(files.map((site) => [site.id, site] as const))('%s', (id, site) => {
  it('has the shape of a site, in a file of its own name', () => {
    expect(siteSchema.parse(site)).toEqual(site);
    expect(readdirSync('src/sites')).toContain(`${id}.json`);
  });

  it('has hosts, or signs to be told by', () => {
    if (site.kind === 'engine')
      expect([site.hosts, site.recognise?.length ?? 0]).toEqual([[], expect.any(Number)]);
    else expect(site.hosts.length).toBeGreaterThan(0);
    expect(site.kind === 'engine' ? (site.recognise?.length ?? 0) : 1).toBeGreaterThan(0);
  });

  it('names an engine that exists', () => {
    if (site.engine) expect(engines.map((engine) => engine.id)).toContain(site.engine);
  });

  it('has selectors that a browser can read', () => {
    for (const selector of selectorsIn(site)) expect(() => document.querySelector(selector)).not.toThrow();
  });

  it('gives its reason in one sentence, in both languages', () => {
    for (const why of [site.why.fr, site.why.en]) expect(why).toMatch(/^\p{Lu}.*[^.!]\.$/u);
    expect(site.why.fr).not.toMatch(/prédateur|détecté|'/i);
  });
});

/** Every CSS selector in a site, places such as `css@attribute` without their attribute. */
function selectorsIn(value: unknown, key = ''): string[] {
  if (
    [
      'why',
      'sources',
      'languages',
      'hosts',
      'after',
      'before',
      'except',
      'id',
      'name',
      'since',
      'checked',
    ].includes(key) &&
    typeof value !== 'object'
  )
    return [];
  if (['why', 'sources', 'languages', 'hosts', 'except'].includes(key)) return [];
  if (typeof value === 'string')
    return key === 'kind' || key === 'engine' || value === '.' || value === 'location.hash'
      ? []
      : [value.replace(/@[\w-]+$/, '')].filter(Boolean);
  if (Array.isArray(value)) return value.flatMap((item) => selectorsIn(item, key));
  if (typeof value === 'object' && value)
    return Object.entries(value).flatMap(([name, item]) => selectorsIn(item, name));
  return [];
}

it('lists no host twice', () => {
  const hosts = files.flatMap((site) => site.hosts);
  expect(hosts).toEqual([...new Set(hosts)]);
});

it('has 40 sites and 12 engines or more', () => {
  expect(engines.length).toBeGreaterThanOrEqual(12);
  expect(files.length - engines.length).toBeGreaterThanOrEqual(40);
});

it('is the same from the bundle and from disk', () => {
  expect(sites).toEqual(files);
});

describe('finds the site of an address', () => {
  test.each([
    ['https://www.coco.gg/chat/index.html', 'coco'],
    ['http://coco.gg/', 'coco'],
    ['https://tchat.chaat.fr/kiwi/', 'chaat'],
    ['https://web.whatsapp.com/', 'whatsapp'],
  ])('%s', (url, id) => {
    expect(siteFor(new URL(url))?.id).toBe(id);
  });
});

describe('finds none for', () => {
  test.each([
    'https://notcoco.gg/',
    'https://coco.gg.example.com/',
    'https://www.whatsapp.com/',
    'https://example.com/',
  ])('%s', (url) => {
    expect(findSite(files, new URL(url))).toBeUndefined();
  });
});

it('asks at install for the sites that are on by default, and for no other', () => {
  expect(allMatchPatterns()).toContain('*://*.coco.gg/*');
  const onRequest = files.filter((site) => !site.onByDefault).flatMap(matchPatterns);
  expect(allMatchPatterns().filter((pattern) => onRequest.includes(pattern))).toEqual([]);
});
