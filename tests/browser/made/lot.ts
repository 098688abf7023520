import fc from 'fast-check';

/** What is left to chance, the same each time for the same seed. */
export class Lot {
  readonly #draw: fc.GeneratorValue;

  constructor(seed: number) {
    const [draw] = fc.sample(fc.gen(), { seed, numRuns: 1, unbiased: true });
    this.#draw = draw as fc.GeneratorValue;
  }

  /** A whole number from 0 on, smaller than this one. */
  below(count: number): number {
    return this.#draw(fc.nat, { max: count - 1 });
  }

  /** @param share of all times, from 0 to 1 */
  falls(share: number): boolean {
    return this.below(1000) < share * 1000;
  }

  one<T>(among: readonly T[]): T {
    return among[this.below(among.length)] as T;
  }

  /** So many different ones, or all where there are fewer, in any order. */
  some<T>(among: readonly T[], count: number): T[] {
    const left = [...among];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(this.below(left.length), 1));
    return drawn;
  }
}
