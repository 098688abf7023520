/** Rows that show somebody's picture, or first letters for one, and no word: who it is, is told to those who point at it or do not see it. */
import { natives } from '../../natives.ts';
import { isLongerThan, tidy } from '../../text.ts';
import { PICTURES } from '../parts/avatars.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { countOf } from '../parts/counts.ts';
import { hasAny, namesOf } from '../parts/hints.ts';
import { isInitials, PICTURE_OF } from '../parts/initials.ts';
import { canBeName } from '../parts/name-on.ts';
import { isName } from '../parts/row-text.ts';
import { SAMPLE } from '../parts/rows.ts';
import { ALSO_CALLED } from './pictures.ts';

const LABELS = ['alt', 'title', 'aria-label'];
/** An element of the page's own making is given the name, and labels its letters for itself. */
const OWN_LABELS = ['name', ...LABELS];
const LABELLED = 'img[alt], [title], [aria-label]';
/** "kitchen@rooms.example.org/Karim": the address of somebody in a room. */
const ADDRESS = /^[^\s/@]+@[^\s/]+\/(?=\S)/u;
/** More than so much is no picture of letters, be the code of a page indented. */
const LONGEST_LETTERS = 24;
const MOST_LETTERS = 4;
/** One of so many rows shows a face, where they do. */
const FIRST = 3;
/** So many of the rows show a face. */
const MOST_OF = 0.6;

/** What the rows of a list show; where those are faces, the names that they are labelled with: another row says how many more there are. */
export function faceCellsIn(rows: readonly Element[]): (row: Element) => readonly Cell[] {
  const isFace = (row: Element) => faceIn(row).length > 0;
  if (!rows.slice(0, FIRST).some(isFace)) return cellsIn;
  const some = rows.slice(0, SAMPLE);
  if (some.filter(isFace).length < some.length * MOST_OF) return cellsIn;
  // Among names stands a name, be it "1984".
  return (row) => (isFace(row) ? faceIn(row) : faceIn(row, isName));
}

/** The one name that a row is labelled with, where it shows a picture and no word but first letters of that, or those alone. */
function faceIn(row: Element, canBe = canBeName): readonly Cell[] {
  const { all, attribute, first, matches, rawText, tag } = natives();
  const cells = cellsIn(row);
  const count = cells.slice(1).find(({ text }) => countOf(text));
  const [letters, more] = cells.filter((cell) => cell !== count);
  const isPictured = matches(row, ALSO_CALLED) || first(row, ALSO_CALLED) || hasAny(namesOf(row), PICTURES);
  const isLong = more !== undefined || isLongerThan(rawText(row), LONGEST_LETTERS);
  const shown = isPictured || isLong ? '' : tidy(rawText(row).replace(count?.text ?? '', ''));
  if (more || !(isPictured || shown)) return [];
  const faces = new Map<string, Element>();
  for (const element of [row, ...all(row, LABELLED)]) {
    const labels = (tag(element).includes('-') ? OWN_LABELS : LABELS).map((label) =>
      withoutLetters(tidy((attribute(element, label) ?? '').replace(PICTURE_OF, '').replace(ADDRESS, ''))),
    );
    const name = labels.find(canBe);
    if (name) faces.set(name, element);
  }
  const [face] = faces;
  if (!face || faces.size > 1) return [];
  const cell = { text: face[0], element: face[1] };
  // How many messages of somebody are unread stands on their picture.
  if (shown ? areFirst(shown, face[0]) : !letters || isInitials(letters.text, face[0]))
    return count ? [cell, count] : [cell];
  return isPictured && countOf(letters?.text ?? '') && letters ? [cell, letters] : [];
}

/** "Jar" where a label says "Jardin", "4" where it says "42lol". */
function areFirst(letters: string, name: string): boolean {
  return (
    isInitials(letters, name) ||
    ([...letters].length < MOST_LETTERS && name.toLocaleLowerCase().startsWith(letters.toLocaleLowerCase()))
  );
}

/** "Karim (K)": what a picture of letters is said to show. */
function withoutLetters(label: string): string {
  const [, name, letters = ''] = /^(.+?) \((\p{L}{1,3})\)$/u.exec(label) ?? [];
  return name && isInitials(letters, name) ? name : label;
}
