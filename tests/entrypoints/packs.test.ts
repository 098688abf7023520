/** Packs as the background keeps them and chat pages judge with them. */
import './with-rules.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPack, followPacks, removePack } from '../../src/entrypoints/background/packs.ts';
import { createJudge } from '../../src/entrypoints/chat.content/judge.ts';
import { askLock, defaultSettings, loadPacks, type Settings, watchPacks } from '../../src/settings/index.ts';
import { FLAGGED, sample, text, withFrame, withRule } from '../packs/sample.ts';

const add = (file: string) => addPack({ type: 'add-pack', text: file });
const remove = (id: string) => removePack({ type: 'remove-pack', id });
const setPolicy = (managed: object) => fakeBrowser.storage.managed.set(managed as Record<string, unknown>);
const here = async () =>
  (await loadPacks()).list.map(({ head, from }) => `${from} ${head.id} ${head.version}`);

beforeEach(() => fakeBrowser.reset());

describe('a pack that the reader adds', () => {
  test('is kept, replaced by a newer one, and removed', async () => {
    expect(await add(text())).toMatchObject({ faults: [], head: { id: 'exemple/forum' } });
    await add(text({ ...sample, pack: 'exemple/autre' }));
    await add(text({ ...sample, version: 4 }));
    expect(await here()).toEqual(['file exemple/forum 4', 'file exemple/autre 3']);
    await remove('exemple/forum');
    expect(await here()).toEqual(['file exemple/autre 3']);
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).sort()).toEqual([
      'pack:exemple/autre',
      'packs',
    ]);
  });

  test('changes nothing where it is bad', async () => {
    await add(text());
    const before = await fakeBrowser.storage.local.get(null);
    expect((await add(withRule({ phrases: ['(a'] }))).faults).toMatchObject([{ kind: 'rule' }]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  test('is refused, and so is removing one, where the settings are locked', async () => {
    await add(text());
    await askLock({ do: 'set', code: '483920', phrase: 'a b c d e f' });
    expect(await add(text({ ...sample, version: 4 }))).toEqual({ faults: [{ kind: 'locked' }] });
    expect(await remove('exemple/forum')).toEqual({ faults: [{ kind: 'locked' }] });
    expect(await here()).toEqual(['file exemple/forum 3']);
  });

  test('is one of a few', async () => {
    for (let i = 0; i < 20; i++) await add(text({ ...sample, pack: `exemple/p${i}` }));
    expect(await add(text())).toEqual({ faults: [{ kind: 'full' }] });
    expect((await add(text({ ...sample, pack: 'exemple/p3' }))).faults).toEqual([]);
  });
});

describe('the packs of a policy', () => {
  test('come, stand over the reader’s own, and go', async () => {
    await add(text());
    await setPolicy({ packs: [text({ ...sample, version: 5 }), '{ "pack": '] });
    await followPacks();
    expect(await here()).toEqual(['policy exemple/forum 5']);
    expect((await loadPacks()).refused).toEqual([{ place: 1, faults: [{ kind: 'syntax' }] }]);
    expect(await remove('exemple/forum')).toEqual({ faults: [{ kind: 'by-policy' }] });
    expect(await add(text())).toEqual({ faults: [{ kind: 'by-policy' }] });
    await setPolicy({ packs: [] });
    await followPacks();
    expect(await loadPacks()).toEqual({ list: [], refused: [] });
  });

  test('leave the reader’s own packs as they are', async () => {
    await add(text({ ...sample, pack: 'exemple/mien' }));
    await setPolicy({ packs: [text()] });
    await followPacks();
    expect(await here()).toEqual(['file exemple/mien 3', 'policy exemple/forum 3']);
  });

  test('with lockAll are the only ones', async () => {
    await setPolicy({ lockAll: true });
    expect(await add(text())).toEqual({ faults: [{ kind: 'locked' }] });
  });
});

test('a pack that another build compiled is compiled anew', async () => {
  await add(text());
  const key = 'pack:exemple/forum';
  const stored = (await fakeBrowser.storage.local.get(key))[key] as object;
  await fakeBrowser.storage.local.set({ [key]: { ...stored, stamp: 'older', packed: {} } });
  const judge = createJudge(() => defaultSettings, await held());
  expect(judge.judge({ kind: 'message', text: FLAGGED, from: 'them' }).level).toBe('none');
  await followPacks();
  expect((await fakeBrowser.storage.local.get(key))[key]).toEqual(stored);
});

test('a page hears of every change', async () => {
  const told = vi.fn();
  watchPacks(told, new AbortController().signal);
  await add(text());
  await vi.waitFor(() => expect(told.mock.lastCall?.[0].list).toHaveLength(1));
  await remove('exemple/forum');
  await vi.waitFor(() => expect(told.mock.lastCall?.[0].list).toHaveLength(0));
});

async function held() {
  const packs = await loadPacks();
  return () => packs;
}

describe('judging with a pack', () => {
  const judging = async (settings: Partial<Settings> = {}) => {
    const { judge, mute } = createJudge(
      () => ({ ...defaultSettings, audience: 'teen', ...settings }),
      await held(),
    );
    // What is faint tells nothing, and changes with what cues have learned.
    const rules = (said: string) =>
      judge({ kind: 'message', text: said, from: 'them', conversation: 'c' })
        .signs.filter(({ faint }) => !faint)
        .map(({ rule }) => rule);
    return { rules, mute };
  };
  beforeEach(async () => void (await add(text())));

  test('hears its rules beside the bundled ones', async () => {
    const { rules } = await judging();
    expect(rules(FLAGGED)).toEqual(['exemple/forum/fr-lilas']);
    expect(rules('garde ça pour le forum lilas officiel')).toEqual([]);
    expect(rules('tu as quel age ?')).toHaveLength(1);
    const { level, signs } = createJudge(() => defaultSettings).judge({
      kind: 'message',
      text: FLAGGED,
      from: 'them',
    });
    expect(level).toBe('none');
    expect(signs.filter(({ faint }) => !faint)).toEqual([]);
  });

  test('heeds its frames, and dangers are heard in them', async () => {
    const { rules } = await judging();
    expect(rules('dans notre atelier lilas : tu as quel age ?')).toEqual([]);
    expect(rules('dans notre atelier lilas je publie tes photos si tu paies pas').length).toBeGreaterThan(0);
  });

  test('leaves out muted rules and topics that are off', async () => {
    const { rules, mute } = await judging();
    mute('exemple/forum/fr-lilas');
    expect(rules(FLAGGED)).toEqual([]);
    expect((await judging({ mutedRules: ['exemple/forum/fr-lilas'] })).rules(FLAGGED)).toEqual([]);
    expect((await judging({ topicsOff: ['grooming'] })).rules(FLAGGED)).toEqual([]);
    expect((await judging({ topicsOff: ['scams'] })).rules(FLAGGED)).toHaveLength(1);
  });
});

test('a frame that would silence a danger never gets that far', async () => {
  expect((await add(withFrame({ cancels: ['threat-exposure'] }))).faults).toMatchObject([
    { kind: 'silences' },
  ]);
  expect(await here()).toEqual([]);
});
