/** A secret as it is kept: salted and slowed, so that it cannot be read back. Bytes are in base64. */
export interface Hash {
  readonly salt: string;
  readonly rounds: number;
  readonly sum: string;
}

/** OWASP's count for PBKDF2 with SHA-256 (Password Storage Cheat Sheet). It is kept with each hash, so it may grow. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const SUM_BITS = 256;

export async function hashOf(secret: string): Promise<Hash> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { salt: toText(salt), rounds: ROUNDS, sum: toText(await derive(secret, salt, ROUNDS)) };
}

/** Whether a secret is the one that was hashed. It takes as long for a near miss as for a far one. */
export async function isSecret(secret: string, { salt, rounds, sum }: Hash): Promise<boolean> {
  return areEqual(await derive(secret, toBytes(salt), rounds), toBytes(sum));
}

/** Whether a stored value is a hash of ours: fewer rounds than we ever made are none. */
export function isHash(value: unknown): value is Hash {
  const { salt, rounds, sum } = (value ?? {}) as Partial<Hash>;
  const isCount = typeof rounds === 'number' && Number.isSafeInteger(rounds);
  return isCount && rounds >= ROUNDS && rounds <= 100 * ROUNDS && hasBytes(salt, 16) && hasBytes(sum, 32);
}

async function derive(secret: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<Uint8Array> {
  const material = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey('raw', material, 'PBKDF2', false, ['deriveBits']);
  const settings = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(settings, key, SUM_BITS));
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return difference === 0;
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function hasBytes(value: unknown, count: number): boolean {
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return false;
  return value.length % 4 === 0 && toBytes(value).length === count;
}
