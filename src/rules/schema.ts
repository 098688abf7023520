/** What a pack may look like. Runs in tests, in the tools, and where a pack comes from outside; never on every page. */
import * as z from 'zod/mini';
import { DATA_KINDS, SIGNS, TELLS } from '../engine/finding.ts';

const written = (pattern: RegExp, fault?: string) => z.string().check(z.regex(pattern, fault));
const some = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.minLength(1));

const phrase = z.string().check(z.minLength(1), z.maxLength(400));
const examples = z.array(z.string().check(z.minLength(1), z.maxLength(500))).check(z.minLength(2));
const id = written(/^[a-z]{2}-[a-z0-9-]+$/, 'must begin with the language and hold a–z, 0–9 and -');
const kinds = some(z.enum(['message', 'room', 'member', 'draft']));

export const ruleSchema = z
  .strictObject({
    id,
    sign: z.enum(SIGNS),
    in: z.optional(kinds),
    from: z.optional(z.enum(['them', 'me', 'any'])),
    data: z.optional(z.enum(DATA_KINDS)),
    weak: z.optional(z.literal(true)),
    tells: z.optional(z.enum(TELLS)),
    to: z.optional(z.literal('minor')),
    phrases: some(phrase),
    except: z.optional(z.array(phrase)),
    unless: z.optional(z.array(phrase)),
    flags: examples,
    passes: examples,
  })
  .check(
    z.refine((rule) => (rule.sign === 'personal-data') === (rule.data !== undefined), {
      message: '`data` goes with the sign personal-data, and that sign needs it',
    }),
  );

export const contextSchema = z.strictObject({
  id,
  in: z.optional(kinds),
  from: z.optional(z.enum(['them', 'me'])),
  cancels: some(z.enum([...SIGNS, 'all'])),
  phrases: some(phrase),
  flags: examples,
  passes: examples,
});

export const packSchema = z.strictObject({
  pack: written(/^[a-z]{2}\/[a-z-]+$/),
  language: written(/^[a-z]{2}$/),
  version: z.int().check(z.minimum(1)),
  words: z.optional(z.record(written(/^[a-z][a-z0-9-]*$/), some(phrase))),
  rules: z.optional(z.array(ruleSchema)),
  contexts: z.optional(z.array(contextSchema)),
});
