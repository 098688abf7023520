/**
 * The shape of the stored settings, version 1. Only tests run it: at run time `parse.ts` reads field by field, and a
 * test holds the two equal. Types alone are imported from here.
 */
import { z } from 'zod';

/** A host name as stored: lower case, without `www.`; it stands for what is under it too. */
const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/);

export const settingsSchema = z.object({
  version: z.literal(1),
  /** `null`: not chosen yet. Thresholds are then the teen's, and the words fit anyone. */
  audience: z.enum(['adult', 'teen']).nullable(),
  language: z.enum(['auto', 'fr', 'en']),
  /** ISO 3166-1 alpha-2, upper case. `null`: not chosen yet, see `readerCountry`. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  sites: z.object({
    /** Hosts that the reader turned off. */
    off: z.array(host),
    /** Match patterns of sites that the reader added. */
    added: z.array(z.string().min(1)),
  }),
  /** Ids of rules that the reader does not want to hear from. */
  mutedRules: z.array(z.string().min(1)),
});

export type Settings = z.infer<typeof settingsSchema>;
