import { everyBody, fileOf } from './countries.ts';
import type { Authority } from './schema.ts';

/** The body that takes reports of illegal content and behaviour in a country: PHAROS in France. */
export function reportBody(country: string): Authority {
  const { report } = fileOf(country);
  const body = everyBody(country).find(({ id }) => id === report);
  if (!body) throw new Error(`No body "${report}" in ${country}`);
  return body;
}

/** What the one-click report opens: the body's site, or a letter to it where it has no form. Nothing is put into it. */
export function reportUrl(country: string): string {
  const { url, email } = reportBody(country);
  if (url) return url;
  if (email) return `mailto:${email}`;
  throw new Error(`No way to report in ${country}`);
}
