import { widen } from '../column.ts';

/** What was found in one text, in columns: whose phrase, and its first and last token. Used again for each text. */
export class Matches {
  length = 0;
  owner: Int32Array = new Int32Array(64);
  first: Int32Array = new Int32Array(64);
  last: Int32Array = new Int32Array(64);

  add(owner: number, first: number, last: number): void {
    if (this.length === this.owner.length) this.grow();
    const at = this.length++;
    this.owner[at] = owner;
    this.first[at] = first;
    this.last[at] = last;
  }

  private grow(): void {
    this.owner = widen(this.owner);
    this.first = widen(this.first);
    this.last = widen(this.last);
  }
}
