import type { ComponentChildren } from 'preact';
import type { FixedSetting } from '../../settings/index.ts';

/** One thing to set or to read, and the words by which it is found. */
export interface Item {
  readonly id: string;
  /** What it sets, where a policy may fix it. */
  readonly setting?: FixedSetting;
  readonly words: readonly string[];
  readonly body: ComponentChildren;
}

/** Items that belong together, in one panel. */
export interface Group {
  readonly id: string;
  /** What all of its items set, where a policy may fix it. */
  readonly setting?: FixedSetting;
  readonly title?: string;
  readonly text?: string;
  readonly items: readonly Item[];
  /** Said in the place of items where there are none. */
  readonly empty?: string;
  /** Many short items: side by side where there is room, behind this summary until wanted. */
  readonly folded?: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly Group[];
  /** Nothing in it is a setting: a lock leaves it alone. */
  readonly free?: true;
}

/** How words are evened out before they are compared: case and accents do not count. */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

/**
 * What of the settings fits a search: every word of it, in any order, in an item or in the titles above it.
 * @param query as typed; when empty, everything fits
 */
export function findIn(sections: readonly Section[], query: string): readonly Section[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return sections;
  return sections.flatMap((section) => {
    const groups = section.groups.flatMap((group) => {
      const above = [section.title, group.title ?? '', group.text ?? ''];
      const items = group.items.filter((item) => {
        const words = plain([...above, ...item.words].join(' '));
        return wanted.every((word) => words.includes(word));
      });
      return items.length > 0 ? [{ ...group, items }] : [];
    });
    return groups.length > 0 ? [{ ...section, groups }] : [];
  });
}

export function countOf(sections: readonly Section[]): number {
  return sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items)).length;
}
