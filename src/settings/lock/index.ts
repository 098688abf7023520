/** The lock on the settings: a code that a parent or an association keeps. It is a lock, not a safe. */
export { isCovered } from './covers.ts';
export { askLock, isLocked, lockState } from './lock.ts';
export type { LockAct, LockAnswer, LockFault, LockRequest, LockState } from './messages.ts';
export { requestLock, watchLock } from './request.ts';
export { CODE_LENGTH, codeFault, PHRASE_WORDS } from './secret.ts';
