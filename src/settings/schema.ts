/**
 * The shape of the stored settings, version 1. Only tests run it: at run time `parse.ts` reads field by field, and a
 * test holds the two equal. Types alone are imported from here.
 */
import { z } from 'zod';

/** A host name as stored: lower case, without `www.`; it stands for what is under it too. */
const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/);

const sensitivity = z.enum(['fewer', 'normal', 'more']);

/** Whatever is absent takes its default: settings of an older version hold fewer fields. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** `null`: not chosen yet. Thresholds are then the teen's, and the words fit anyone. */
  audience: z.enum(['adult', 'teen']).nullable().default(null),
  language: z.enum(['auto', 'fr', 'en']).default('auto'),
  /** ISO 3166-1 alpha-2, upper case. `null`: not chosen yet, see `readerCountry`. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  sites: z
    .object({
      /** Hosts that the reader turned off. */
      off: z.array(host).default([]),
      /** Match patterns of sites that the reader added. */
      added: z.array(z.string().min(1)).default([]),
    })
    .prefault({}),
  /** Vigie looks for a chat on every site. It counts once the browser grants it. */
  watchEverywhere: z.boolean().default(false),
  /** Ids of rules that the reader does not want to hear from. */
  mutedRules: z.array(z.string().min(1)).default([]),
  /** Topics that the reader does not want to hear of, see `topics.ts`. */
  topicsOff: z.array(z.string().min(1)).default([]),
  /** How much each audience wants to hear: `fewer` leaves `info` out, `more` lets mere hints reach `caution`. */
  sensitivity: z
    .object({ adult: sensitivity.default('normal'), teen: sensitivity.default('normal') })
    .prefault({}),
  /** Whether warnings are counted, per day, by level and sign. */
  counters: z.boolean().default(false),
  /** Whether a site that is known to be dangerous for minors is preceded by a page of advice. */
  advicePage: z.boolean().default(true),
  /** The welcome page was answered or skipped. */
  welcomed: z.boolean().default(false),
  /** The version whose news the reader has seen. */
  seenVersion: z.string().min(1).nullable().default(null),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Sensitivity = z.infer<typeof sensitivity>;
