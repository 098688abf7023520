/**
 * The shape of a file in this folder. Only tests run it: the browser gets data that was checked before it shipped,
 * and imports types alone from here.
 */
import { z } from 'zod';

/** What a reader may need someone for. */
export const NEEDS = [
  'danger-now',
  'drugging',
  'sextortion',
  'paid-sex-minor',
  'online-violence',
  'minor',
  'homophobic-attack',
  'violence',
  'illegal-content',
  'fraud',
  'victim',
  'own-thoughts',
] as const;

const need = z.enum(NEEDS);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'HH:MM');

/**
 * How sure: `A` on the body's own or an official page, `B` on a recent secondary page, `C` in an old source, shown as
 * "to be checked". What is less sure than that is not in these files at all.
 */
const sure = z.enum(['A', 'B', 'C']);

const hours = z.strictObject({
  /** Day and night, every day. */
  always: z.literal(true).optional(),
  /** Days 1 (Monday) to 7. A `to` that is not after `from` is on the next day. Holidays are not known. */
  spans: z
    .array(z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1), from: time, to: time }))
    .min(1)
    .optional(),
  sure,
});

const number = z.strictObject({
  /** As people of that country write it. */
  shown: z.string().regex(/^[+\d][\d\s-]*\d$/),
  /** As a telephone dials it: digits, or + and the country code. */
  dial: z.string().regex(/^\+?\d{2,15}$/),
  sure,
});

export const authoritySchema = z.strictObject({
  /** Unique in its country. The same id in two files is the same body or kind of line, with the same words. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.union([z.string().min(1), z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })]),
  /** What it takes, and from whom. */
  takes: z.partialRecord(need, z.enum(['anyone', 'teen', 'adult'])),
  url: z.url({ protocol: /^https$/ }).optional(),
  email: z.email().optional(),
  phone: number.optional(),
  sms: number.extend({ /** The word to send. */ text: z.string().optional() }).optional(),
  /** Hours of the phone, or of the chat when there is no phone. */
  hours: hours.optional(),
  /** ISO 639-1, lower case, the most used first. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  source: z.string().min(1),
  checked: z.string().regex(/^\d{4}-\d{2}$/),
  sure,
});

export const countrySchema = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** The zone that its hours are told in. */
  timeZone: z.string().min(1),
  /** Id of the body that the one-click report opens. */
  report: z.string().min(1),
  /** The one to turn to first stands first: of two that take the same, the earlier is named before the other. */
  bodies: z.array(authoritySchema).min(2),
});

export type Need = z.infer<typeof need>;
export type Country = z.infer<typeof countrySchema>;
export type Hours = z.infer<typeof hours>;
type Body = z.infer<typeof authoritySchema>;

/** A body, with the country it stands for. */
export interface Authority extends Readonly<Body> {
  readonly country: string;
  readonly timeZone: string;
}
