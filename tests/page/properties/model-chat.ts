import type { Message, Skin, Talk } from './skins.ts';

const AUTHORS = ['zoe', 'max_33', 'ines'];
const ME = 'moi';
/** A virtual list shows so many rows. */
const ROWS = 12;

/** How what was said gets onto the page. */
export type Way = 'append' | 'whole' | 'blank';

/** A chat in which things happen: what it shows is in a document, what its reader has seen is in `seen`. */
export class ModelChat {
  readonly skin: Skin;
  readonly document: Document;
  readonly talks: readonly Talk[] = [
    { name: 'cuisine', isRoom: true, said: [] },
    { name: 'lea', isRoom: false, said: [] },
    { name: 'tom', isRoom: false, said: [] },
  ];
  readonly members: string[] = [];
  readonly rooms: string[] = [];
  /** What was on the screen of each conversation, in order: an edited message once more. */
  readonly seen = new Map<Talk, string[]>();
  readonly seenMembers = new Set<string>();
  readonly seenRooms = new Set<string>();
  readonly #isVirtual: boolean;
  readonly #shownOnce = new Set<Message>();
  #open = 0;
  #top = 0;
  #ids = 0;
  /** How many messages of the open conversation the pane holds, when nothing else is in it. */
  #drawn = 0;

  constructor(skin: Skin, document: Document, isVirtual = false) {
    this.skin = skin;
    this.document = document;
    this.#isVirtual = isVirtual;
    document.body.innerHTML = skin.page;
    this.#heading();
  }

  get talk(): Talk {
    return this.talks[this.#open] as Talk;
  }

  get pane(): HTMLElement {
    return this.#at('pane');
  }

  /** Somebody writes in the open conversation. */
  say(by: number, text: string, way: Way): void {
    this.#add(this.talk, by, text);
    this.draw(way);
  }

  /** Somebody writes where the reader does not look. */
  sayElsewhere(talk: number, by: number, text: string): void {
    this.#add(this.talks[talk % this.talks.length] as Talk, by, text);
    if (this.talk === this.talks[talk % this.talks.length]) this.draw('append');
  }

  /** The words of the last message as they come, one step after the other. */
  *stream(by: number, steps: readonly string[]): Generator<void> {
    const message = this.#add(this.talk, by, steps[0] ?? '');
    this.#shownOnce.add(message);
    for (const step of steps) {
      message.text = step;
      this.#update(message);
      yield;
    }
    this.#see(message);
  }

  edit(which: number, text: string): void {
    const message = this.#shown[which % (this.#shown.length || 1)];
    if (!message) return;
    message.text = text;
    this.#update(message);
    this.#see(message);
  }

  withdraw(which: number): void {
    const { said } = this.talk;
    if (said.length > 0) said.splice(which % said.length, 1);
    this.draw('whole');
  }

  open(talk: number): void {
    this.#open = talk % this.talks.length;
    this.#top = Math.max(0, this.talk.said.length - ROWS);
    this.#heading();
    this.draw('whole');
  }

  scroll(top: number): void {
    if (!this.#isVirtual) return;
    this.#top = top % Math.max(1, this.talk.said.length - ROWS + 1);
    this.#recycle();
    this.#seeShown();
  }

  draw(way: Way): void {
    if (this.#isVirtual) {
      this.#top = Math.max(0, this.talk.said.length - ROWS);
      this.#recycle();
    } else if (way === 'append' && this.#drawn <= this.talk.said.length) {
      const fresh = this.talk.said.slice(this.#drawn);
      this.pane.insertAdjacentHTML('beforeend', fresh.map(this.skin.row).join(''));
    } else this.pane.innerHTML = this.talk.said.map(this.skin.row).join('');
    this.#drawn = this.talk.said.length;
    this.#seeShown();
  }

  /** The pane is empty for a moment. */
  blank(): void {
    this.pane.innerHTML = '';
    this.#drawn = 0;
  }

  list(kind: 'members' | 'rooms', names: readonly string[]): void {
    const isRooms = kind === 'rooms';
    this[kind].splice(0, Number.POSITIVE_INFINITY, ...names);
    const seen = isRooms ? this.seenRooms : this.seenMembers;
    for (const name of names) seen.add(name);
    this.#at(kind).innerHTML = names
      .map((name, i) =>
        isRooms
          ? `<li class="room"><a href="#${i}">${name}</a> <b>${i + 3}</b></li>`
          : `<li class="member user"><span class="name">${name}</span></li>`,
      )
      .join('');
  }

  get #shown(): readonly Message[] {
    return this.#isVirtual ? this.talk.said.slice(this.#top, this.#top + ROWS) : this.talk.said;
  }

  #add(talk: Talk, by: number, text: string): Message {
    const others = talk.isRoom ? AUTHORS : [talk.name];
    const isMine = by % 4 === 0;
    const author = isMine ? ME : (others[by % others.length] as string);
    const message = { id: this.#ids++, author, isMine, text };
    talk.said.push(message);
    return message;
  }

  #seeShown(): void {
    for (const message of this.#shown) if (!this.#shownOnce.has(message)) this.#see(message);
  }

  #see(message: Message): void {
    this.#shownOnce.add(message);
    const seen = this.seen.get(this.talk) ?? [];
    seen.push(`${message.author}: ${message.text}`);
    this.seen.set(this.talk, seen);
  }

  /** New words in the row that is there. */
  #update(message: Message): void {
    const place = this.#shown.indexOf(message);
    const row = this.skin.words ? this.pane.children[place] : undefined;
    const words = this.#drawn === this.talk.said.length ? row?.querySelector(this.skin.words ?? '') : null;
    if (words) words.textContent = message.text;
    else this.draw('whole');
  }

  /** The rows stay, what is in them changes. */
  #recycle(): void {
    const { pane } = this;
    const shown = this.#shown;
    while (pane.children.length > shown.length) pane.lastElementChild?.remove();
    for (const [place, message] of shown.entries()) {
      const drawn = this.document.createElement('div');
      drawn.innerHTML = this.skin.row(message);
      const fresh = drawn.firstElementChild as Element;
      const old = pane.children[place];
      if (!old) pane.append(fresh);
      else {
        for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
        old.innerHTML = fresh.innerHTML;
      }
    }
  }

  #heading(): void {
    this.#at('tabs').innerHTML = this.talks.map((talk) => this.skin.tab(talk, talk === this.talk)).join('');
    this.#at('title').textContent = this.talk.name;
    this.#at('talk').classList.toggle('is-room', this.talk.isRoom);
    this.#at('talk').classList.toggle('is-private', !this.talk.isRoom);
  }

  #at(id: string): HTMLElement {
    return this.document.getElementById(id) as HTMLElement;
  }
}
