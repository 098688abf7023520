/**
 * `node src/tools/managed-schema.ts`: writes `public/managed-schema.json`, which tells Chrome and Edge what a policy may
 * hold, from `settings/policy/schema.ts`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { policySchema } from '../settings/policy/schema.ts';

export const MANAGED_SCHEMA = fileURLToPath(new URL('../../public/managed-schema.json', import.meta.url));

/** What Chrome is told of one setting: its type and its words, so that a value that does not fit reaches Vigie, which names it. */
interface Plain {
  readonly type: string;
  readonly description?: string;
  readonly items?: { readonly type: string };
}

/** The schema as text, two spaces deep. */
export function managedSchema(): string {
  const { properties = {} } = z.toJSONSchema(policySchema) as { properties?: Record<string, Plain> };
  const settings = Object.entries(properties).map(([name, { type, description, items }]) => [
    name,
    { type, ...(description && { description }), ...(items && { items: { type: items.type } }) },
  ]);
  return `${JSON.stringify({ type: 'object', properties: Object.fromEntries(settings) }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(MANAGED_SCHEMA, managedSchema());
