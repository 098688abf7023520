import type { PageState } from '../../settings/index.ts';
import type { Session } from './session.ts';

/** What the popup is told of this page: counts and signs, nothing that anybody wrote. */
export function pageState(session: Session | null, on: boolean): PageState {
  const seen = session?.warnings.seen;
  const byLevel = seen?.byLevel ?? { none: 0, info: 0, caution: 0, danger: 0 };
  return {
    host: location.hostname,
    ...(session?.site && { site: session.site.name }),
    on,
    reader: session?.reading.reader ?? 'none',
    fellBack: session?.reading.fellBack ?? false,
    ...(session?.warnings.state.blocked && { blocked: true }),
    warningsShown: byLevel.info + byLevel.caution + byLevel.danger,
    byLevel,
    signs: seen?.signs ?? [],
    rooms: seen?.rooms ?? 0,
    members: seen?.members ?? 0,
    conversations: seen?.conversations ?? 0,
  };
}
