import type { Cell } from '../parts/cells.ts';
import { wordSet } from '../parts/hints.ts';
import { isStamp } from '../parts/stamps.ts';
import { isSex } from '../parts/told.ts';

/** What stands on so many rows of a list is the page's wording, and no part of what each of them says. */
const ON_MOST = 0.6;
const LEAST_ROWS = 3;

/** Words after a number that say what it counts, where it is neither an age nor people. */
const OTHER_UNITS = wordSet(
  'km m mi mètres miles min mins h lvl level niv niveau pts points xp posts messages msgs photos photo likes vues views visites fois viewers spectateurs plays downloads followers abonnés subscribers x cm kg',
);
const NUMBER_AND_WORD =
  /(?<![\p{L}\p{N}])(\d{1,6})\s*(\p{L}[\p{L}\p{M}]*(?:[ '’]\p{L}[\p{L}\p{M}]*){0,3}\.?)(?=$|\s*[,;·•|()/–—-])/gu;
/** "Lv.12" before a name. */
const WORD_AND_NUMBER = /^(\p{L}{1,4}|level|stufe|nivel|nível|niveau|livello|уровень)\.?\s*\d{1,4}$/iu;
const WORD_AND_MORE = /^(\p{L}[\p{L}\p{M}]*(?:[.:]|(?=\s))|d['’])\s*(?=\p{L})(.+)$/u;

/** The words that most rows of a list share, in a language that nobody has to know: a unit after the number, "aus" before each town. */
export interface Wording {
  readonly units: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

/**
 * @param rows the cells of each row, the name first
 * @param means whether a unit says something by itself: years, people
 */
export function wordingOf(
  rows: readonly (readonly Cell[])[],
  means: (text: string) => boolean,
): Wording | undefined {
  const units = new Map<string, number>();
  const before = new Map<string, number>();
  const levels = new Map<string, number>();
  const rest = new Set<string>();
  for (const cells of rows) {
    const inRow = new Set<string>();
    const nameAt = placeOfName(cells);
    const isBeside = cells.some(({ text }) => /\p{L}/u.test(text) && !WORD_AND_NUMBER.test(text));
    for (const [at, { text }] of cells.entries()) {
      const [, level] = WORD_AND_NUMBER.exec(text) ?? [];
      if (level && isBeside && !isSex(level)) count(levels, level, inRow);
      if (at <= nameAt || isStamp(text)) continue;
      for (const [whole, , unit = ''] of text.matchAll(NUMBER_AND_WORD))
        if (
          !means(whole) &&
          !isStamp(whole) &&
          !OTHER_UNITS.has(unit.toLocaleLowerCase().split(' ')[0] ?? '')
        )
          count(units, unit, inRow);
      const [, word, more] = WORD_AND_MORE.exec(text) ?? [];
      if (!word || !more || /\d/.test(text)) continue;
      count(before, word, inRow);
      rest.add(more);
    }
  }
  const enough = Math.max(LEAST_ROWS, rows.length * ON_MOST);
  const shared = (words: ReadonlyMap<string, number>) =>
    new Set([...words].flatMap(([word, many]) => (many >= enough ? [word] : [])));
  const wording = {
    units: shared(units),
    levels: shared(levels),
    before: rest.size > 1 ? shared(before) : new Set<string>(),
  };
  return wording.units.size + wording.levels.size + wording.before.size > 0 ? wording : undefined;
}

/** A sign or a letter before it stands for a picture: "Salon" in "🎵 Salon Musique" is a part of what the row is called. */
function placeOfName(cells: readonly Cell[]): number {
  return Math.max(
    0,
    cells.findIndex(({ text }) => /\p{L}{2}/u.test(text)),
  );
}

function count(words: Map<string, number>, word: string, inRow: Set<string>): void {
  if (inRow.has(word)) return;
  inRow.add(word);
  words.set(word, (words.get(word) ?? 0) + 1);
}

/** A row's cells without it. */
export function withoutWording(cells: readonly Cell[], { units, levels, before }: Wording): readonly Cell[] {
  const isLevel = ({ text }: Cell) => levels.has(WORD_AND_NUMBER.exec(text)?.[1] ?? '');
  const others = cells.filter((cell) => !isLevel(cell));
  const kept = others.length > 0 ? others : cells;
  const nameAt = placeOfName(kept);
  return kept.map((cell, at) => {
    if (at <= nameAt) return cell;
    const text = cell.text.replace(NUMBER_AND_WORD, (whole, digits: string, unit: string) =>
      units.has(unit) ? digits : whole,
    );
    const [, word = '', more] = WORD_AND_MORE.exec(text) ?? [];
    return { ...cell, text: more && before.has(word) ? more : text };
  });
}
