/** The shape of a pack file from outside: the rule language of the bundled packs, with who made it, and bodies to turn to. */
import * as z from 'zod/mini';
import { authoritySchema } from '../authorities/schema.ts';
import { packSchema } from '../rules/schema.ts';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

const bodySchema = z.extend(authoritySchema, {
  /** What it does, in one sentence: it stands under its name. */
  says: z.union([sentence, z.strictObject({ fr: sentence, en: sentence })]),
});

const countrySchema = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** The zone that its hours are told in. */
  timeZone: z.string().check(z.refine(isTimeZone, 'no such time zone')),
  bodies: z.array(bodySchema).check(z.minLength(1), z.maxLength(30)),
});

export const outsidePackSchema = z.extend(packSchema, {
  /** Who made it, and its name. */
  pack: z.string().check(z.regex(/^[a-z0-9-]{1,40}\/[a-z0-9-]{1,40}$/)),
  /** Shown to readers. */
  author: line,
  date: z.iso.date(),
  bodies: z.optional(z.array(countrySchema).check(z.maxLength(20))),
  signature: z.optional(
    z.strictObject({
      /** Shown to readers. */
      by: line,
      /** The signer's public key and the signature, in base64: 32 and 64 bytes. */
      key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
      value: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
    }),
  ),
});

export type OutsidePack = z.infer<typeof outsidePackSchema>;

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
