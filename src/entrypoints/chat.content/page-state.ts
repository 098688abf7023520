import type { FrameState, Watched } from '../../settings/index.ts';
import type { Session } from './session.ts';

/** Of the frame that this script runs in. */
export interface Place {
  readonly url: URL;
  readonly frame: string;
  readonly isTop: boolean;
}

export interface Status {
  readonly on: boolean;
  readonly watched: Exclude<Watched, 'once'>;
  /** The reader told an age under 18 on this page, though it may be watched no more. */
  readonly isMinor: boolean;
}

/** What the popup is told of this frame: counts and signs, nothing that anybody wrote. */
export function frameState(
  place: Place,
  session: Session | null,
  { on, watched, isMinor }: Status,
): FrameState {
  const seen = session?.warnings.seen;
  const byLevel = seen?.byLevel ?? { none: 0, info: 0, caution: 0, danger: 0 };
  return {
    frame: place.frame,
    isTop: place.isTop,
    host: place.url.hostname,
    ...(session?.site && { site: session.site.name }),
    watched: session?.isOnce ? 'once' : watched,
    on,
    reader: session?.reading.reader ?? 'none',
    fellBack: session?.reading.fellBack ?? false,
    ...(session?.reading.byStructure.length && { byStructure: session.reading.byStructure }),
    ...(isMinor && { readerIsMinor: true }),
    ...(session?.warnings.state.blocked && { blocked: true }),
    warningsShown: byLevel.info + byLevel.caution + byLevel.danger,
    byLevel,
    signs: seen?.signs ?? [],
    rooms: seen?.rooms ?? 0,
    members: seen?.members ?? 0,
    conversations: seen?.conversations ?? 0,
  };
}
