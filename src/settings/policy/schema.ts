/**
 * What an association or a school may set for all its machines, through the browser's managed storage. Many small named
 * settings: a value that does not fit is left out alone. Only tests and tools run this; at run time `read.ts` reads field
 * by field, and a test holds the two equal. `public/managed-schema.json` is made from it.
 */
import { z } from 'zod';
import { LOGO_LIMIT, TEXT_LIMITS } from './limits.ts';

const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/);
const sensitivity = z.enum(['fewer', 'normal', 'more']);
const topic = z.enum([
  'grooming',
  'coercion',
  'ambush',
  'drugging',
  'exploitation',
  'scams',
  'rooms',
  'names',
  'personal-data',
]);

export const policySchema = z.object({
  audience: z.enum(['adult', 'teen']).optional().describe('Who reads: "adult" or "teen".'),
  language: z.enum(['auto', 'fr', 'en']).optional().describe('Language of Vigie: "auto", "fr" or "en".'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe('Whose authorities and helplines are shown: two capital letters, such as "FR" (ISO 3166-1).'),
  lockAll: z
    .boolean()
    .optional()
    .describe('true: the reader may change nothing. What this policy sets is fixed in any case.'),
  sitesOn: z
    .array(host)
    .optional()
    .describe('Listed sites that cannot be turned off: host names without "www.".'),
  sitesOff: z.array(host).optional().describe('Sites that Vigie leaves alone: host names without "www.".'),
  sitesAdded: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Further sites to watch: match patterns such as "*://*.example.org/*". They count once the browser grants them.',
    ),
  watchEverywhere: z
    .boolean()
    .optional()
    .describe('true: look for a chat on every site, once the browser grants it.'),
  topicsOff: z
    .array(topic)
    .optional()
    .describe(`Topics not to warn of: ${topic.options.join(', ')}.`),
  sensitivityAdult: sensitivity
    .optional()
    .describe('How much an adult is told: "fewer", "normal" or "more".'),
  sensitivityTeen: sensitivity.optional().describe('How much a teen is told: "fewer", "normal" or "more".'),
  counters: z
    .boolean()
    .optional()
    .describe('true: warnings are counted per day, without site, text or name.'),
  advicePage: z
    .boolean()
    .optional()
    .describe(
      'Whether a page of advice stands before sites known to be dangerous for minors, when settings are locked.',
    ),
  packs: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Packs of rules, each the whole text of a pack file. They add to the bundled rules and remove none.',
    ),
  brandName: z.string().min(1).max(TEXT_LIMITS.brandName).optional().describe('Your name: “set by NAME”.'),
  brandContact: z
    .string()
    .min(1)
    .max(TEXT_LIMITS.brandContact)
    .optional()
    .describe('One sentence on how to reach you, shown beside the official numbers.'),
  brandLink: z
    .string()
    .max(TEXT_LIMITS.brandLink)
    .regex(/^https:\/\/[^\s/]+/)
    .optional()
    .describe('Your page, an https address.'),
  brandPhone: z
    .string()
    .regex(/^\+?[0-9][0-9 .()-]{1,20}$/)
    .optional()
    .describe('Your telephone number.'),
  brandColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional()
    .describe('Your colour as "#0f4c5c". It must stand out from white, 4.5:1 or more.'),
  brandLogo: z
    .string()
    .max(LOGO_LIMIT)
    .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/)
    .optional()
    .describe(`Your logo: a data address of a PNG, JPEG or WebP picture, at most ${LOGO_LIMIT} characters.`),
});

/** What is left of a policy after its values were checked one by one. */
export type Policy = z.infer<typeof policySchema>;
