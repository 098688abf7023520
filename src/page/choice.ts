import type { Site } from '../sites/index.ts';
import { layoutBySelectors } from './by-selectors/index.ts';
import { layoutByStructure } from './by-structure/index.ts';
import type { Layout } from './layout.ts';
import { missing, mixed, PARTS, type Part, shownBy, stillMissing } from './mixed.ts';
import { type Known, recognise } from './recognise.ts';
import type { Scope } from './scope.ts';
import type { Session } from './session.ts';
import type { Job } from './slices.ts';

interface Reading {
  readonly session: Session;
  /** Whether anything was found so far. */
  isFound(): boolean;
  /** The page is read by this from now on. */
  use(layout: Layout): void;
  readLists(): void;
  /** Does a job when the page has its turn. */
  add(job: Job): void;
  /** Acts when selectors that find nothing had time enough. */
  whenPatient(act: () => void): void;
}

/** Which layout reads a page: its selectors, its structure, or for each part one of the two. It changes as the page shows more. */
export class Choice {
  readonly #scope: Scope;
  readonly #site: Site | undefined;
  readonly #engines: readonly Site[];
  readonly #generic: Layout;
  #known: Known | undefined;
  #fellBack = false;
  #parts: readonly Part[] = [];
  #reading: Reading | undefined;
  /** Nothing had time to change since the page was recognised, or not. */
  #isFresh = true;
  /** Something changed since the page's structure was last asked for what is missing. */
  #hasChanged = true;

  constructor(scope: Scope, site: Site | undefined, engines: readonly Site[]) {
    this.#scope = scope;
    this.#site = site;
    this.#engines = engines;
    this.#known = recognise(scope, site, engines);
    this.#generic = layoutByStructure(scope);
  }

  /** The site or engine that was recognised. */
  get id(): string | undefined {
    return this.#known?.id;
  }

  /** The selectors found nothing, and the structure reads. */
  get fellBack(): boolean {
    return this.#fellBack;
  }

  /** What of the page its structure reads beside the selectors. */
  get byStructure(): readonly Part[] {
    return this.#parts;
  }

  /** Of what is recognised now. */
  layout(): Layout {
    return this.#known?.selectors ? layoutBySelectors(this.#known.selectors, this.#scope) : this.#generic;
  }

  /** Reading has begun. */
  follow(reading: Reading): void {
    this.#reading = reading;
    this.#waitForSelectors();
  }

  /** The lists are about to be read anew. */
  look(): void {
    this.#hasChanged = true;
    this.#recogniseLate();
    this.#selectorsAgain();
  }

  #waitForSelectors(): void {
    this.#reading?.whenPatient(() => this.#fallBack());
  }

  /** Chat software often starts after the page: it is recognised as soon as it shows. */
  #recogniseLate(): void {
    const isFresh = this.#isFresh;
    this.#isFresh = false;
    if (isFresh || this.#known?.isSure || this.#fellBack) return;
    const known = recognise(this.#scope, this.#site, this.#engines);
    if (!known?.selectors || known.selectors === this.#known?.selectors) return;
    this.#known = known;
    this.#reading?.use(this.layout());
  }

  /** What the selectors are for was not open yet when they found nothing: from its first sight on they read again. */
  #selectorsAgain(): void {
    if (!this.#fellBack && this.#parts.length === 0) return;
    const own = this.layout();
    if (!this.#fellBack) {
      const parts = stillMissing(own, this.#parts);
      if (parts.length === this.#parts.length) return;
      this.#parts = parts;
      this.#reading?.use(mixed(own, this.#generic, parts));
      return;
    }
    if (stillMissing(own, PARTS).length === PARTS.length) return;
    this.#fellBack = false;
    this.#reading?.use(own);
    this.#waitForSelectors();
  }

  /** The selectors found nothing: from here on the generic reader reads, if it finds more. */
  #fallBack(): void {
    const reading = this.#reading;
    if (!reading || reading.session.layout.by === 'generic') return;
    if (reading.isFound()) {
      this.#fillIn(reading);
      return;
    }
    this.#fellBack = true;
    reading.use(this.#generic);
    reading.readLists();
    reading.whenPatient(() => this.#giveBack());
  }

  /** The selectors found a part of the page only: what else its structure shows is read by that. */
  #fillIn(reading: Reading): void {
    const listsTabs = this.#known?.selectors?.tabs?.all;
    const wanted = missing(reading.session).filter((part) => part !== 'tabs' || listsTabs);
    if (wanted.length === 0) return;
    // The first conversation may be opened later.
    if (wanted.includes('messages')) this.#waitForSelectors();
    if (!this.#hasChanged) return;
    this.#hasChanged = false;
    const look = this.#generic.look?.();
    if (look) reading.add(look);
    const fill = () => {
      const found = shownBy(this.#generic, this.layout(), wanted);
      if (found.length === 0) return;
      this.#parts = [...new Set([...this.#parts, ...found])];
      if (found.includes('tabs')) reading.session.prompts.readAnew(Date.now());
      reading.use(mixed(this.layout(), this.#generic, this.#parts));
      reading.readLists();
    };
    reading.add(once(fill));
  }

  /** The generic reader found nothing either: the page is not a chat yet, and the selectors get their turn again. */
  #giveBack(): void {
    const reading = this.#reading;
    if (!reading || reading.isFound()) return;
    this.#fellBack = false;
    reading.use(this.layout());
    reading.readLists();
    this.#waitForSelectors();
  }
}

/** A job of one piece. */
function* once(act: () => void): Job {
  act();
  yield;
}
