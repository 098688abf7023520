/** Ed25519 signatures of packs, by the browser's own cryptography. */
import { canonicalText } from './canonical.ts';

export const NAME = 'Ed25519';

interface Signature {
  readonly by: string;
  readonly key: string;
  readonly value: string;
}

/** Who signed a pack: the name is the signer's own word, the key's fingerprint is what cannot be made up. */
export interface Signer {
  readonly by: string;
  readonly fingerprint: string;
}

export type SignatureCheck =
  | { readonly signer: Signer | null }
  /** `tampered`: the pack is not the one that was signed. `unverifiable`: this browser cannot tell. */
  | { readonly fault: 'tampered' | 'unverifiable' };

/** Whether a pack is as its signer left it. */
export async function checkSignature(pack: {
  readonly signature?: Signature | undefined;
}): Promise<SignatureCheck> {
  if (!pack.signature) return { signer: null };
  const { by, key, value } = pack.signature;
  let isTrue: boolean;
  try {
    const publicKey = await crypto.subtle.importKey('raw', fromBase64(key), NAME, false, ['verify']);
    isTrue = await crypto.subtle.verify(NAME, publicKey, fromBase64(value), signedBytes(pack, { by, key }));
  } catch {
    return { fault: 'unverifiable' };
  }
  return isTrue ? { signer: { by, fingerprint: await fingerprint(key) } } : { fault: 'tampered' };
}

/** A pack with its signature; an older one is replaced. */
export async function signPack<Pack extends object>(
  pack: Pack,
  by: string,
  keys: CryptoKeyPair,
): Promise<Pack & { signature: Signature }> {
  const key = toBase64(await crypto.subtle.exportKey('raw', keys.publicKey));
  const value = await crypto.subtle.sign(NAME, keys.privateKey, signedBytes(pack, { by, key }));
  return { ...pack, signature: { by, key, value: toBase64(value) } };
}

/** The first 8 bytes of the key's SHA-256, as people compare them: `1a2b 3c4d 5e6f 7081`. */
export async function fingerprint(key: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', fromBase64(key)));
  const hex = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (hex.match(/.{4}/g) ?? []).join(' ');
}

/** The whole pack, the signer's name and key included: nobody puts another name on a signed pack. */
function signedBytes(pack: object, signature: { readonly by: string; readonly key: string }) {
  return new TextEncoder().encode(canonicalText({ ...pack, signature }));
}

function fromBase64(text: string) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Bytes in base64. */
export function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
