import type { FrameState, PageState } from '../../settings/index.ts';

/**
 * What a tab holds, from what each of its frames says: the page names it, the frame where a chat was found says how it is
 * read, and the counts add up.
 * @returns `undefined` when no frame spoke
 */
export function sumFrames(frames: readonly FrameState[]): PageState | undefined {
  const first = frames.find(({ isTop }) => isTop) ?? frames[0];
  if (!first) return undefined;
  const reading = [first, ...frames].find(({ reader }) => reader !== 'none') ?? first;
  const sum = (count: (state: FrameState) => number) => frames.reduce((total, one) => total + count(one), 0);
  const { frame, isTop, site: _, byStructure: __, ...page } = first;
  return {
    ...page,
    watched: first.watched === 'not' ? reading.watched : first.watched,
    ...(reading.site && { site: reading.site }),
    reader: reading.reader,
    fellBack: reading.fellBack,
    ...(reading.byStructure && { byStructure: reading.byStructure }),
    ...(frames.some(({ readerIsMinor }) => readerIsMinor) && { readerIsMinor: true }),
    ...(frames.some(({ blocked }) => blocked) && { blocked: true }),
    warningsShown: sum(({ warningsShown }) => warningsShown),
    byLevel: {
      none: sum(({ byLevel }) => byLevel.none),
      info: sum(({ byLevel }) => byLevel.info),
      caution: sum(({ byLevel }) => byLevel.caution),
      danger: sum(({ byLevel }) => byLevel.danger),
    },
    signs: [...new Set(frames.flatMap(({ signs }) => signs))],
    rooms: sum(({ rooms }) => rooms),
    members: sum(({ members }) => members),
    conversations: sum(({ conversations }) => conversations),
  };
}
