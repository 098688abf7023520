/** What the people of one list are called, and what else their rows tell of them. */
import { nameKey } from '../../own.ts';
import type { Person } from '../../person.ts';
import type { Cell } from '../parts/cells.ts';
import { inFull } from '../parts/from-name.ts';
import { SAMPLE } from '../parts/rows.ts';
import type { Around } from './around.ts';
import type { Entries } from './entries.ts';
import { beforeBrackets, personIn } from './people.ts';
import { isPicture } from './pictures.ts';

/** Where no more than so many seem to tell an age, none does. */
const FEW_AGED = 0.25;
/** One may have a town there, and another what they are here. */
const LEAST_WHOLE = 3;
const IN_BRACKETS = /\s+[([][^()[\]]+[)\]]$/;

/** How the brackets behind the names of a list are meant. */
interface Brackets {
  /** All who speak have them. */
  readonly areInFull: boolean | undefined;
  /** Hardly anybody has. */
  readonly areFew: boolean;
  /** Those who have them speak with them, and never without. */
  readonly areWhole: boolean;
}

/** How to read each row of a list of people: who it is, undefined where it names nobody. */
export function asPeople({ rows, cells, shown }: Entries, areInFull: boolean | undefined, around: Around) {
  const some = rows.slice(0, SAMPLE);
  const aged = some.filter((row) => personIn(row, shown(row))?.age !== undefined);
  const areAged = aged.length > some.length * FEW_AGED;
  const bracketed = some.filter((row) => beforeBrackets(shown(row)) !== undefined);
  const areFew = bracketed.length <= some.length * FEW_AGED;
  const names = some.map((row) => shown(row)[0]?.text ?? '');
  const brackets = { areInFull, areFew, areWhole: speakWhole(names, around) };
  return (row: Element): Person | undefined => {
    // Where a name is hidden for a while, its first letters are not.
    if (isPicture(row, cells(row))) return undefined;
    const person = personIn(row, shown(row), areAged);
    if (!person) return undefined;
    const { age, city } = person;
    const name = calledIn(shown(row), brackets, around) ?? person.name;
    return { name, ...(age !== undefined && { age }), ...(city && { city }) };
  };
}

/**
 * What somebody is called where it is more than a name: with brackets behind, where all who speak are, or they themselves, or hardly anybody
 * of the list has such.
 */
function calledIn(
  shown: readonly Cell[],
  { areInFull, areFew, areWhole }: Brackets,
  around: Around,
): string | undefined {
  const first = shown[0]?.text ?? '';
  if (areInFull) return inFull(shown);
  if (areWhole) return first;
  const bare = areFew ? beforeBrackets(shown) : undefined;
  const isWhole = bare !== undefined && !around.speaks(nameKey(bare));
  return isWhole || around.speaks(nameKey(first)) ? first : undefined;
}

/** Whether those of a list who speak are called with what stands in brackets behind their names, "Bruno [4k]", and never without. */
function speakWhole(names: readonly string[], around: Around): boolean {
  const bracketed = names.filter((name) => IN_BRACKETS.test(name));
  const speak = (name: string) => around.speaks(nameKey(name));
  return (
    bracketed.filter(speak).length >= LEAST_WHOLE &&
    !bracketed.some((name) => speak(name.replace(IN_BRACKETS, '')))
  );
}
