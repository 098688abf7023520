import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askLock, isLocked, type LockAct, lockState } from '../../../src/settings/lock/index.ts';
import { fewerRounds } from './fewer-rounds.ts';

const CODE = 'phare-79';
const PHRASE = 'abeille académie étoile flûte gravité hélice';
const NEXT_PHRASE = 'oiseau lampe marin tempête voile jetée';
const MINUTE = 60_000;
const stored = async () => (await fakeBrowser.storage.local.get('lock')).lock as Record<string, unknown>;

beforeEach(async () => {
  fewerRounds();
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 27, 12) });
});
afterEach(() => void vi.useRealTimers());

const ask = (act: LockAct) => askLock(act);
const faultOf = async (act: LockAct) => (await ask(act)).fault;
const putOn = () => faultOf({ do: 'set', code: CODE, phrase: PHRASE });
const guess = (code = 'wrong-1') => faultOf({ do: 'unlock', code });
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('without a lock', () => {
  it('nothing is locked, and nothing can be opened', async () => {
    expect(await isLocked()).toBe(false);
    expect(await guess(CODE)).toBe('no-lock');
    expect(await faultOf({ do: 'recover', phrase: PHRASE, next: CODE, nextPhrase: PHRASE })).toBe('no-lock');
    expect((await ask({ do: 'state' })).state.on).toBe(false);
  });

  it.each<[string, string, string]>([
    ['12345', PHRASE, 'short'],
    ['111111', PHRASE, 'easy'],
    [CODE, '', 'not-allowed'],
    [CODE, 'one two three', 'not-allowed'],
  ])('code "%s" and phrase "%s" put none on: %s', async (code, phrase, fault) => {
    expect(await faultOf({ do: 'set', code, phrase })).toBe(fault);
    expect(await stored()).toBeUndefined();
  });
});

describe('a lock', () => {
  beforeEach(putOn);

  it('is closed from the start, and what is stored holds no secret', async () => {
    expect(await isLocked()).toBe(true);
    const text = JSON.stringify(await fakeBrowser.storage.local.get());
    for (const secret of [CODE, 'abeille', 'academie']) expect(text).not.toContain(secret);
  });

  it('cannot be put on again over the old one', async () => {
    expect(await faultOf({ do: 'set', code: 'other-12', phrase: NEXT_PHRASE })).toBe('is-locked');
    expect(await guess('other-12')).toBe('wrong');
  });

  it('opens by its code for ten minutes, and can be closed before', async () => {
    expect(await guess(CODE)).toBeNull();
    expect(await isLocked()).toBe(false);
    later(9 * MINUTE);
    expect(await isLocked()).toBe(false);
    later(MINUTE);
    expect(await isLocked()).toBe(true);
    await guess(CODE);
    await ask({ do: 'close' });
    expect(await isLocked()).toBe(true);
  });

  it('is closed when the browser starts again', async () => {
    await guess(CODE);
    await fakeBrowser.storage.session.clear();
    expect(await isLocked()).toBe(true);
  });

  it('closes when the clock is set back', async () => {
    await guess(CODE);
    later(-MINUTE);
    expect(await isLocked()).toBe(true);
  });

  it('says whether a code is right without opening', async () => {
    expect(await faultOf({ do: 'check', code: CODE })).toBeNull();
    expect(await faultOf({ do: 'check', code: 'wrong-1' })).toBe('wrong');
    expect(await isLocked()).toBe(true);
  });

  it('takes a new code for the old one', async () => {
    expect(await faultOf({ do: 'change', code: 'wrong-1', next: 'other-12' })).toBe('wrong');
    expect(await faultOf({ do: 'change', code: CODE, next: '123456' })).toBe('easy');
    expect(await faultOf({ do: 'change', code: CODE, next: 'other-12' })).toBeNull();
    expect(await guess(CODE)).toBe('wrong');
    expect(await guess('other-12')).toBeNull();
  });

  it('goes by its code alone, open or not', async () => {
    await guess(CODE);
    expect(await faultOf({ do: 'remove', code: 'wrong-1' })).toBe('wrong');
    expect(await faultOf({ do: 'remove', code: CODE })).toBeNull();
    expect(await isLocked()).toBe(false);
    expect(await stored()).toBeUndefined();
  });

  it('takes a new code for the phrase, and then wants a new phrase', async () => {
    const recover = (phrase: string) =>
      faultOf({ do: 'recover', phrase, next: 'other-12', nextPhrase: NEXT_PHRASE });
    expect(await recover('abeille académie étoile flûte gravité homard')).toBe('wrong');
    expect(await recover('ABEILLE academie, etoile flute gravite helice')).toBeNull();
    expect(await isLocked()).toBe(true);
    expect(await guess('other-12')).toBeNull();
    expect(await recover(PHRASE)).toBe('wrong');
  });

  it('answers anything else with no', async () => {
    for (const act of [null, {}, { do: 'erase' }, { do: 'unlock' }, { do: 'unlock', code: 7 }])
      expect((await ask(act as LockAct)).fault).not.toBeNull();
    expect(await isLocked()).toBe(true);
  });
});

describe('wrong codes', () => {
  beforeEach(async () => {
    await putOn();
    for (let tries = 0; tries < 4; tries++) expect(await guess()).toBe('wrong');
  });

  it('make one wait from the fifth on, even with the right one', async () => {
    const { fault, state } = await ask({ do: 'unlock', code: 'wrong-1' });
    expect([fault, state.waitMs]).toEqual(['wrong', MINUTE]);
    expect(await guess(CODE)).toBe('wait');
    expect(await faultOf({ do: 'remove', code: CODE })).toBe('wait');
    expect(await faultOf({ do: 'check', code: CODE })).toBe('wait');
    later(MINUTE);
    expect(await guess(CODE)).toBeNull();
    expect((await lockState()).freeTries).toBe(4);
  });

  it('make the next wait longer', async () => {
    await guess();
    later(MINUTE);
    expect(await guess()).toBe('wrong');
    expect((await lockState()).waitMs).toBe(5 * MINUTE);
  });

  it('are two when two windows guess at once', async () => {
    await Promise.all([guess(), guess(), guess()]);
    const tries = (await stored()).tries as { failures: number };
    expect(tries.failures).toBe(5);
  });

  it('keep their wait over a restart and a clock set back', async () => {
    await guess();
    later(-24 * 60 * MINUTE);
    expect(await guess(CODE)).toBe('wait');
    later(59_000);
    expect(await guess(CODE)).toBe('wait');
    later(1000);
    expect(await guess(CODE)).toBeNull();
  });

  it('do not keep the phrase from working', async () => {
    await guess();
    const recovered = { do: 'recover', phrase: PHRASE, next: 'other-12', nextPhrase: NEXT_PHRASE } as const;
    expect(await faultOf(recovered)).toBeNull();
    expect(await guess('other-12')).toBeNull();
  });

  it('are counted before they are looked at: a background killed meanwhile gives none away', async () => {
    let counted: unknown;
    const derive = vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation(async () => {
      counted = ((await stored()).tries as { failures: number }).failures;
      throw new Error('killed');
    });
    await guess(CODE);
    derive.mockRestore();
    expect(counted).toBe(5);
    expect(await guess(CODE)).toBe('wait');
  });
});

describe('storage', () => {
  it('that is full takes no guess: it could not be counted', async () => {
    await putOn();
    const derive = vi.mocked(crypto.subtle.deriveBits).mockClear();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await guess(CODE)).toBe('storage-failed');
    expect(derive).not.toHaveBeenCalled();
  });

  it('that lost the secrets leaves no lock, says so, and takes a new one', async () => {
    await fakeBrowser.storage.local.set({ lock: { version: 1, code: 'rubbish' } });
    expect(await lockState()).toMatchObject({ on: false, damaged: true });
    expect(await isLocked()).toBe(false);
    expect(await putOn()).toBeNull();
    expect(await lockState()).toMatchObject({ on: true, damaged: false });
  });

  it('that lost the tries alone keeps the lock', async () => {
    await putOn();
    await fakeBrowser.storage.local.set({ lock: { ...(await stored()), tries: { failures: -1 } } });
    expect(await isLocked()).toBe(true);
    expect(await guess(CODE)).toBeNull();
  });

  it('of a newer version keeps what this one does not know', async () => {
    await putOn();
    await fakeBrowser.storage.local.set({ lock: { ...(await stored()), version: 2, keeper: 'parent' } });
    await guess('wrong-1');
    expect(await stored()).toMatchObject({ keeper: 'parent', tries: { failures: 1 } });
  });

  it('that cannot be read opens nothing', async () => {
    await putOn();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    await expect(isLocked()).rejects.toThrow('disk');
    expect(await guess(CODE)).toBe('storage-failed');
  });
});
