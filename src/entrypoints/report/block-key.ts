import type { ReportKey } from '../../locales/report.ts';

/** The words for blocking somebody on a site; the general ones where its own way is not known from a source. */
export function blockKey(_host: string | undefined): ReportKey {
  return 'leave.block';
}
