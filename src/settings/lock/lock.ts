import { browser } from 'wxt/browser';
import { type Hash, hashOf, isSecret } from './hash.ts';
import type { LockAct, LockAnswer, LockFault, LockState } from './messages.ts';
import { close, open, openLeft } from './open.ts';
import { type Found, LOCK_KEY, type LockRecord, parseLock } from './record.ts';
import { codeFault, isPhrase, readCode, readPhrase } from './secret.ts';
import { failed, freeTries, looked, noTries, waitLeft } from './waits.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Does what a page asks of the lock. For the background only, one after the other: two windows that guess at once are
 * two tries. It never throws.
 */
export function askLock(act: LockAct): Promise<LockAnswer> {
  const mine = last.then(async () => {
    const fault = await attempt(act).catch((): LockFault => 'storage-failed');
    return { fault, state: await lockState() };
  });
  last = mine;
  return mine;
}

/** How the lock stands, for a page that shows it. Where storage cannot be read it is shown as none, like the settings. */
export async function lockState(): Promise<LockState> {
  const now = Date.now();
  const found = await load().catch((): Found => 'none');
  if (typeof found === 'string')
    return { on: false, openMs: 0, waitMs: 0, phraseWaitMs: 0, freeTries: 0, damaged: found === 'damaged' };
  return {
    on: true,
    openMs: await openLeft(now).catch(() => 0),
    waitMs: waitLeft(found.tries, now),
    phraseWaitMs: waitLeft(found.phraseTries, now),
    freeTries: freeTries(found.tries),
    damaged: false,
  };
}

/** Whether settings may not be changed now. It rejects where storage cannot be read: nothing may be changed then either. */
export async function isLocked(): Promise<boolean> {
  return typeof (await load()) !== 'string' && (await openLeft(Date.now())) === 0;
}

async function attempt(act: LockAct): Promise<LockFault | null> {
  const found = await load();
  if (act.do === 'state') return null;
  if (act.do === 'set') return typeof found === 'string' ? put(act.code, act.phrase) : 'is-locked';
  if (typeof found === 'string') return 'no-lock';
  switch (act.do) {
    case 'close':
      return done(close());
    case 'check':
      return tryCode(found, act.code);
    case 'unlock':
      return (await tryCode(found, act.code)) ?? done(open(Date.now()));
    case 'remove':
      return (await tryCode(found, act.code)) ?? done(browser.storage.local.remove(LOCK_KEY).then(close));
    case 'change':
      return codeFault(act.next) ?? (await tryCode(found, act.code)) ?? renew(found, act.next);
    case 'recover':
      return (
        faultOf(act.next, act.nextPhrase) ??
        (await tryPhrase(found, act.phrase)) ??
        put(act.next, act.nextPhrase)
      );
    default:
      // Messages may come from an older page of ours, or hold anything.
      return 'not-allowed';
  }
}

// Messages may hold anything: what is no text is no try.
async function tryCode(lock: LockRecord, code: unknown): Promise<LockFault | null> {
  return typeof code === 'string' ? tryOne(lock, 'tries', readCode(code), lock.code) : 'not-allowed';
}

async function tryPhrase(lock: LockRecord, phrase: unknown): Promise<LockFault | null> {
  return typeof phrase === 'string'
    ? tryOne(lock, 'phraseTries', readPhrase(phrase), lock.recovery)
    : 'not-allowed';
}

/**
 * The failure is written down before the secret is looked at, and taken back when it was right: a background that is
 * killed meanwhile, or a storage that takes nothing any more, gives no try away.
 */
async function tryOne(
  lock: LockRecord,
  counter: 'tries' | 'phraseTries',
  secret: string,
  hash: Hash,
): Promise<LockFault | null> {
  const now = Date.now();
  const tries = looked(lock[counter], now);
  if (tries.waitMs > 0) {
    await store({ ...lock, [counter]: tries });
    return 'wait';
  }
  await store({ ...lock, [counter]: failed(tries, now) });
  if (!(await isSecret(secret, hash))) return 'wrong';
  await store({ ...lock, [counter]: noTries });
  return null;
}

function faultOf(code: string, phrase: string): LockFault | null {
  return isPhrase(phrase) ? codeFault(code) : 'not-allowed';
}

async function put(code: string, phrase: string): Promise<LockFault | null> {
  const fault = faultOf(code, phrase);
  if (fault) return fault;
  const [codeHash, recovery] = await Promise.all([hashOf(readCode(code)), hashOf(readPhrase(phrase))]);
  await store({ version: 1, code: codeHash, recovery, tries: noTries, phraseTries: noTries });
  return done(close());
}

async function renew(lock: LockRecord, code: string): Promise<null> {
  return done(store({ ...lock, code: await hashOf(readCode(code)), tries: noTries }));
}

async function load(): Promise<Found> {
  return parseLock((await browser.storage.local.get(LOCK_KEY))[LOCK_KEY]);
}

async function store(lock: LockRecord): Promise<void> {
  await browser.storage.local.set({ [LOCK_KEY]: lock });
}

async function done(work: Promise<void>): Promise<null> {
  await work;
  return null;
}
