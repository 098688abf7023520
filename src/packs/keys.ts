/** Keys to sign with, as a file holds them. For the command-line tool: the extension only ever checks. */
import { NAME, toBase64 } from './signature.ts';

/** A new key: the text of its file, and its public half in base64. */
export async function newKey(): Promise<{ readonly text: string; readonly publicKey: string }> {
  const keys = (await crypto.subtle.generateKey(NAME, true, ['sign', 'verify'])) as CryptoKeyPair;
  const jwk = await crypto.subtle.exportKey('jwk', keys.privateKey);
  const publicKey = toBase64(await crypto.subtle.exportKey('raw', keys.publicKey));
  return { text: `${JSON.stringify(jwk, null, 2)}\n`, publicKey };
}

/** Reads the file of a key. Throws when it is none. */
export async function readKey(text: string): Promise<CryptoKeyPair> {
  const jwk: JsonWebKey = JSON.parse(text);
  const { d: _, ...publicJwk } = jwk;
  return {
    privateKey: await crypto.subtle.importKey('jwk', { ...jwk, key_ops: ['sign'] }, NAME, false, ['sign']),
    publicKey: await crypto.subtle.importKey('jwk', { ...publicJwk, key_ops: ['verify'] }, NAME, true, [
      'verify',
    ]),
  };
}
