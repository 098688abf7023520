import { natives } from '../../natives.ts';
import { isElement } from '../../visible.ts';
import { messagesIn } from '../parts/rows.ts';
import type { Habits } from './habits.ts';
import { isQuote } from './quotes.ts';

/** Which messages the rows of one conversation hold: a row is one as a rule, with the answers in it, or what one person said in a row. */
export class RowParts {
  readonly #habits: Habits;
  /** Whether answers stand in the rows of what they answer: they are drawn to the right of that, whoever wrote them. */
  hasAnswers = false;
  #messages = new WeakMap<Element, 'itself' | readonly WeakRef<Element>[]>();
  /** The row that a message stands in, where it holds several. */
  readonly #rowOf = new WeakMap<Element, WeakRef<Element>>();

  constructor(habits: Habits) {
    this.#habits = habits;
  }

  messagesIn(row: Element): readonly Element[] {
    const known = this.#messages.get(row);
    if (known === 'itself') return [row];
    const messages = known?.map((one) => one.deref());
    if (messages?.every((one) => one !== undefined)) return messages as Element[];
    const called = unquoted(row, messagesIn(row));
    const fresh = called[0] === row ? this.#habits.messagesIn(row) : called;
    const isRow = fresh[0] === row;
    if (isRow && fresh.length > 1) this.hasAnswers = true;
    else for (const message of isRow ? [] : fresh) this.#rowOf.set(message, new WeakRef(row));
    this.#messages.set(row, isRow && fresh.length === 1 ? 'itself' : fresh.map((one) => new WeakRef(one)));
    return fresh;
  }

  /** The row that holds this message and others, if it is not one itself. */
  rowOf(message: Element): Element | undefined {
    return this.#rowOf.get(message)?.deref();
  }

  /** The last of several messages in a row. */
  lastIn(row: Element): Element | undefined {
    const messages = this.#messages.get(row);
    return messages === 'itself' ? undefined : messages?.at(-1)?.deref();
  }

  /** A row in which something changed is looked into again. */
  changed(row: Element): void {
    this.#messages.delete(row);
  }

  /** More is known of how rows are made: all are looked into again. */
  forget(): void {
    this.#messages = new WeakMap();
  }
}

/** Of several messages in a row those that are not said again, over what answers them; the row where that leaves one. */
function unquoted(row: Element, messages: readonly Element[]): readonly Element[] {
  const dom = natives();
  if (messages.length < 2) return messages;
  const isQuoted = (message: Element) => {
    for (let at = dom.parent(message); at && at !== row; at = dom.parent(at))
      if (isElement(at) && isQuote(row, at)) return true;
    return false;
  };
  const said = messages.filter((message) => !isQuoted(message));
  return said.length > 1 ? said : [row];
}
