/** What a pack may look like. Runs in tests, in the tools, and where a pack comes from outside; never on every page. */
import { z } from 'zod';
import { DATA_KINDS, SIGNS, TELLS } from '../engine/finding.ts';

const phrase = z.string().min(1).max(400);
const examples = z.array(z.string().min(1).max(500)).min(2);
const id = z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/, 'must begin with the language and hold a–z, 0–9 and -');
const kinds = z.array(z.enum(['message', 'room', 'member', 'draft'])).min(1);

export const ruleSchema = z
  .strictObject({
    id,
    sign: z.enum(SIGNS),
    in: kinds.optional(),
    from: z.enum(['them', 'me', 'any']).optional(),
    data: z.enum(DATA_KINDS).optional(),
    weak: z.literal(true).optional(),
    tells: z.enum(TELLS).optional(),
    to: z.literal('minor').optional(),
    phrases: z.array(phrase).min(1),
    except: z.array(phrase).optional(),
    unless: z.array(phrase).optional(),
    flags: examples,
    passes: examples,
  })
  .refine((rule) => (rule.sign === 'personal-data') === (rule.data !== undefined), {
    message: '`data` goes with the sign personal-data, and that sign needs it',
  });

export const contextSchema = z.strictObject({
  id,
  in: kinds.optional(),
  from: z.enum(['them', 'me']).optional(),
  cancels: z.array(z.enum([...SIGNS, 'all'])).min(1),
  phrases: z.array(phrase).min(1),
  flags: examples,
  passes: examples,
});

export const packSchema = z.strictObject({
  pack: z.string().regex(/^[a-z]{2}\/[a-z-]+$/),
  language: z.string().regex(/^[a-z]{2}$/),
  version: z.int().min(1),
  words: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.array(phrase).min(1)).optional(),
  rules: z.array(ruleSchema).optional(),
  contexts: z.array(contextSchema).optional(),
});
