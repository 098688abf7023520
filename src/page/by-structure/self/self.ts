/** The reader's name on a page, once it is known. */
export class Self {
  #name: string | undefined;
  #known = 0;

  get name(): string | undefined {
    return this.#name;
  }

  /**
   * Asks for it, as long as it is not known, and only where somebody more speaks or is there: nobody else is the reader.
   * @param known how many speak or are there
   */
  look(known: number, find: () => string | undefined): void {
    if (this.#name !== undefined || known === this.#known) return;
    this.#known = known;
    this.#name = find();
  }
}
