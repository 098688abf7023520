import type { ReportDetails } from '../../settings/index.ts';
import type { Session } from './session.ts';

/** What the report sheet is told of this page. The query and the fragment of its address may name the reader: left out. */
export function reportDetails(session: Session | null): ReportDetails {
  return {
    host: location.hostname,
    ...(session?.site && { site: session.site.name }),
    address: `${location.origin}${location.pathname}`,
    ...(session?.readerIsMinor && { readerIsMinor: true }),
    subjects: session?.subjects.list() ?? [],
  };
}
