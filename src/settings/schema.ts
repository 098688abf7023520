/**
 * The shape of the stored settings, version 1. Only tests run it: at run time `parse.ts` reads field by field, and a
 * test holds the two equal. Types alone are imported from here.
 */
import * as z from 'zod/mini';

/** A host name as stored: lower case, without `www.`; it stands for what is under it too. */
const host = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/));
const filled = z.string().check(z.minLength(1));

const sensitivity = z.enum(['fewer', 'normal', 'more']);

/** Whatever is absent takes its default: settings of an older version hold fewer fields. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** `null`: not chosen yet. Thresholds are then the teen's, and the words fit anyone. */
  audience: z._default(z.nullable(z.enum(['adult', 'teen'])), null),
  language: z._default(z.enum(['auto', 'fr', 'en']), 'auto'),
  /** ISO 3166-1 alpha-2, upper case. `null`: not chosen yet, see `readerCountry`. */
  country: z._default(z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))), null),
  sites: z.prefault(
    z.object({
      /** Hosts that the reader turned off. */
      off: z._default(z.array(host), []),
      /** Match patterns of sites that the reader added. */
      added: z._default(z.array(filled), []),
    }),
    {},
  ),
  /** Vigie looks for a chat on every site. It counts once the browser grants it. */
  watchEverywhere: z._default(z.boolean(), false),
  /** Ids of rules that the reader does not want to hear from. */
  mutedRules: z._default(z.array(filled), []),
  /** Topics that the reader does not want to hear of, see `topics.ts`. */
  topicsOff: z._default(z.array(filled), []),
  /** How much each audience wants to hear: `fewer` leaves `info` out, `more` lets mere hints reach `caution`. */
  sensitivity: z.prefault(
    z.object({ adult: z._default(sensitivity, 'normal'), teen: z._default(sensitivity, 'normal') }),
    {},
  ),
  /** Whether warnings are counted, per day, by level and sign. */
  counters: z._default(z.boolean(), false),
  /** Whether a site that is known to be dangerous for minors is preceded by a page of advice. */
  advicePage: z._default(z.boolean(), true),
  /** The welcome page was answered or skipped. */
  welcomed: z._default(z.boolean(), false),
  /** The version whose news the reader has seen. */
  seenVersion: z._default(z.nullable(filled), null),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Sensitivity = z.infer<typeof sensitivity>;
