import { bodiesFor } from './bodies-for.ts';
import { type Category, needOf } from './categories.ts';
import { everyBody, fileOf } from './countries.ts';
import type { For } from './needs.ts';
import type { Authority } from './schema.ts';

/** The body that takes reports of illegal content and behaviour in a country: PHAROS in France. */
export function reportBody(country: string): Authority {
  const { report } = fileOf(country);
  const body = everyBody(country).find(({ id }) => id === report);
  if (!body) throw new Error(`No body "${report}" in ${country}`);
  return body;
}

/**
 * Who takes a report of this category, the right one first, each reachable in some way; the country's own body for
 * illegal content is always among them.
 */
export function reportBodies(country: string, category: Category, audience: For): readonly Authority[] {
  const own = reportBody(country);
  const need = needOf(category);
  if (need === 'illegal-content') return [own];
  const [first] = bodiesFor(country, { signs: [], audience, needs: [need] }).filter(
    (body) => body.takes[need] && reportWay(body),
  );
  return first && first.id !== own.id ? [first, own] : [own];
}

/** How a report reaches a body. Nothing is put into the link. */
export interface ReportWay {
  readonly kind: 'site' | 'mail' | 'call';
  readonly href: string;
}

/** The body's site, else a letter to it, else a call; `undefined` when none is known for sure. */
export function reportWay({ url, email, phone }: Authority): ReportWay | undefined {
  if (url) return { kind: 'site', href: url };
  if (email) return { kind: 'mail', href: `mailto:${email}` };
  return phone && { kind: 'call', href: `tel:${phone.dial}` };
}
