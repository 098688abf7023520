/**
 * The shape of a file in this folder. Only tests run it: the browser gets data that was checked before it shipped,
 * and imports types alone from here.
 */
import * as z from 'zod/mini';

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

const filled = z.string().check(z.minLength(1));
const written = (pattern: RegExp) => z.string().check(z.regex(pattern));
const need = z.enum(NEEDS);
const time = written(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const day = z.int().check(z.minimum(1), z.maximum(7));

/**
 * How sure: `A` on the body's own or an official page, `B` on a recent secondary page, `C` in an old source, shown as
 * "to be checked". What is less sure than that is not in these files at all.
 */
const sure = z.enum(['A', 'B', 'C']);

const hours = z.strictObject({
  /** Day and night, every day. */
  always: z.optional(z.literal(true)),
  /** Days 1 (Monday) to 7. A `to` that is not after `from` is on the next day. Holidays are not known. */
  spans: z.optional(
    z
      .array(z.strictObject({ days: z.array(day).check(z.minLength(1)), from: time, to: time }))
      .check(z.minLength(1)),
  ),
  sure,
});

const number = z.strictObject({
  /** As people of that country write it. */
  shown: written(/^[+\d][\d\s-]*\d$/),
  /** As a telephone dials it: digits, or + and the country code. */
  dial: written(/^\+?\d{2,15}$/),
  sure,
});

export const authoritySchema = z.strictObject({
  /** Unique in its country. The same id in two files is the same body or kind of line, with the same words. */
  id: written(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.union([filled, z.strictObject({ fr: filled, en: filled })]),
  /** What it takes, and from whom. */
  takes: z.partialRecord(need, z.enum(['anyone', 'teen', 'adult'])),
  url: z.optional(z.url({ protocol: /^https$/ })),
  email: z.optional(z.email()),
  phone: z.optional(number),
  sms: z.optional(z.extend(number, { /** The word to send. */ text: z.optional(z.string()) })),
  /** Hours of the phone, or of the chat when there is no phone. */
  hours: z.optional(hours),
  /** ISO 639-1, lower case, the most used first. */
  languages: z.array(written(/^[a-z]{2}$/)).check(z.minLength(1)),
  source: filled,
  checked: written(/^\d{4}-\d{2}$/),
  sure,
});

export const countrySchema = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: written(/^[A-Z]{2}$/),
  /** The zone that its hours are told in. */
  timeZone: filled,
  /** Id of the body that the one-click report opens. */
  report: filled,
  /** The one to turn to first stands first: of two that take the same, the earlier is named before the other. */
  bodies: z.array(authoritySchema).check(z.minLength(2)),
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
