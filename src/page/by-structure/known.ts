import type { Layout } from '../layout.ts';
import { nameKey } from '../own.ts';
import { outwards } from '../scope.ts';
import { MOST_PEOPLE, namesOf } from './lists/named-rows.ts';

/** Of so many rooms the names are known, to know them again. */
const MOST_ROOMS = 200;
/** How deep in somebody's row something may stand. */
const DEEPEST_IN_ROW = 6;

/** Who is on a page and which rooms are, by the keys of their names: known still where only one list shows at a time. */
export class Known {
  readonly #people = new Set<number>();
  readonly #rooms = new Set<number>();
  /** The rows of people, with their names. */
  #persons = new WeakMap<Element, string>();

  get hasPeople(): boolean {
    return this.#people.size > 0;
  }

  isPerson(name: number): boolean {
    return this.#people.has(name);
  }

  isRoom(name: number): boolean {
    return this.#rooms.has(name);
  }

  /** @param called what the rows of rooms are called */
  addRooms(rooms: ReturnType<Layout['rooms']>, called: ReadonlyMap<Element, string>): void {
    for (const { element } of rooms.slice(0, MOST_ROOMS - this.#rooms.size)) {
      const name = called.get(element);
      if (name) this.#rooms.add(nameKey(name));
    }
  }

  *addPeople(members: ReturnType<Layout['members']>): Generator<void, void, void> {
    const named = yield* namesOf(members);
    this.#persons = new WeakMap(named);
    // Those of one look are all known; of many looks, no more than so many.
    if (this.#people.size >= MOST_PEOPLE) this.#people.clear();
    for (const [, name] of named) this.#people.add(nameKey(name));
  }

  /** A row of the list of members with who it names, where it names somebody. */
  namedIn(element: Element): readonly { readonly element: Element; readonly name: string }[] {
    const name = this.personOf(element)?.name;
    return name ? [{ element, name }] : [];
  }

  /** Whose row an element stands in. */
  personOf(element: Element): { row: Element; name: string } | undefined {
    for (const at of outwards(element, DEEPEST_IN_ROW)) {
      const name = this.#persons.get(at);
      if (name) return { row: at, name };
    }
    return undefined;
  }
}
