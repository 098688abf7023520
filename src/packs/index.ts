/** Packs of rules from outside: read, checked, compiled. Runs in the background and in tools, never on a chat page. */
export { MOST_BYTES, MOST_PACKS } from './limits.ts';
export { type Language, type Taking, takePack } from './take.ts';
