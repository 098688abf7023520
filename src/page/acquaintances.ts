import type { CorrespondentObservation, MemberObservation } from '../engine/observation.ts';
import { keepLast } from './keep-last.ts';
import { nameKey } from './own.ts';

/** So many people that a page lists are remembered, and so many conversations. */
const MOST_PEOPLE = 5000;
const MOST_TALKS = 2000;

export type Person = Omit<MemberObservation, 'kind'>;

/** Who is on the page, and at which age those are met whom the reader talks with: told once, or as soon as the page shows it. */
export class Acquaintances {
  readonly #people = new Map<number, Person>();
  /** Private conversations by whom they are with, while the page shows no age of theirs. */
  readonly #ageless = new Map<number, string>();
  /** Those whose correspondent's age was told. */
  readonly #introduced = new Map<string, true>();

  /** What is known of somebody of this name. */
  known(name: string): Partial<Person> {
    return this.#people.get(nameKey(name)) ?? {};
  }

  /**
   * The page shows this person.
   * @returns what this tells of a conversation with them
   */
  remember(person: Person): CorrespondentObservation | undefined {
    const key = nameKey(person.name);
    if (person.age === undefined && this.#people.has(key)) return undefined;
    keepLast(this.#people, key, person, MOST_PEOPLE);
    const conversation = this.#ageless.get(key);
    return conversation === undefined ? undefined : this.meet(person.name, conversation);
  }

  /** The reader talks with them here: what is news of their age. */
  meet(name: string, conversation: string): CorrespondentObservation | undefined {
    const isNews = !this.#introduced.has(conversation);
    const { age, city } = this.known(name);
    if (isNews || age !== undefined) this.note(name, age, conversation);
    if (!isNews || age === undefined) return undefined;
    return { kind: 'correspondent', name, age, ...(city && { city }), conversation };
  }

  /** Their age, if any, is told with the conversation. */
  note(name: string, age: number | undefined, conversation: string): void {
    const key = nameKey(name);
    this.#ageless.delete(key);
    if (age === undefined) keepLast(this.#ageless, key, conversation, MOST_TALKS);
    else keepLast(this.#introduced, conversation, true, MOST_TALKS);
  }
}
