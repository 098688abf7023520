import { natives } from '../../natives.ts';
import type { Scope } from '../../scope.ts';
import { findComposers } from './composer.ts';

/** The composers of a page, kept weakly: they are looked for anew when one of them has gone, or the page changed. */
export class KeptComposers {
  #kept: WeakRef<Element>[] | undefined;

  forget(): void {
    this.#kept = undefined;
  }

  in(scope: Scope): Element[] {
    const kept = this.#kept?.map((one) => one.deref()).filter((one) => one !== undefined);
    if (kept && kept.length === this.#kept?.length && kept.every(natives().connected)) return kept;
    const fresh = findComposers(scope);
    this.#kept = fresh.map((one) => new WeakRef(one));
    return fresh;
  }
}
