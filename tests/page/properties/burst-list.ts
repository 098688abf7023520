import type { Message, Skin } from './skins.ts';

const AUTHORS = ['zoe', 'max_33', 'ines'];

/** A list keeps so many: one of which hardly anything is left may be another one. */
const KEPT = 4;

/** What a list of messages does in one moment. */
export type Deed =
  | { readonly do: 'append' | 'drop at the top' | 'redraw the last'; readonly count: number }
  | { readonly do: 'redraw all' | 'replace the pane' }
  | { readonly do: 'tick' | 'edit'; readonly which: number };

/** A list of messages that is never still: what it shows is in a document, what was ever on the screen in `shown`. */
export class BurstList {
  readonly #skin: Skin;
  #pane: Element;
  readonly #words: (count: number) => string;
  #said: Message[] = [];
  #count = 0;
  /** Every message that anybody could see, and all that it ever said. */
  readonly shown = new Map<Message, string[]>();

  /** @param words what the message of this number says */
  constructor(skin: Skin, document: Document, words: (count: number) => string) {
    this.#skin = skin;
    this.#words = words;
    document.body.innerHTML = skin.page;
    const title = document.getElementById('title');
    if (title) title.textContent = 'cuisine';
    const talk = { name: 'cuisine', isRoom: true, said: [] };
    const tabs = document.getElementById('tabs');
    if (tabs) tabs.innerHTML = skin.tab(talk, true);
    document.getElementById('talk')?.classList.add('is-room');
    this.#pane = document.getElementById('pane') as Element;
  }

  /** Does these in one task: its reader hears of them together. */
  perform(deeds: readonly Deed[]): void {
    for (const deed of deeds) this.#do(deed);
    for (const message of this.#said) {
      const texts = this.shown.get(message) ?? [];
      if (texts.at(-1) !== message.text) texts.push(message.text);
      this.shown.set(message, texts);
    }
  }

  #do(deed: Deed): void {
    const { length } = this.#said;
    switch (deed.do) {
      case 'append':
        for (let i = 0; i < deed.count; i++) this.#append();
        return;
      case 'drop at the top':
        for (let i = 0; i < Math.min(deed.count, length - KEPT); i++) {
          this.#said.shift();
          this.#pane.firstElementChild?.remove();
        }
        return;
      case 'redraw all':
        this.#pane.innerHTML = this.#said.map(this.#skin.row).join('');
        return;
      case 'redraw the last':
        for (let i = Math.max(0, length - deed.count); i < length; i++) this.#redraw(i);
        return;
      case 'replace the pane': {
        const pane = this.#pane.cloneNode(false) as Element;
        pane.innerHTML = this.#said.map(this.#skin.row).join('');
        this.#pane.replaceWith(pane);
        this.#pane = pane;
        return;
      }
      case 'tick':
        this.#pane.children[deed.which % length]?.classList.toggle('was-read');
        return;
      case 'edit':
        this.#edit(deed.which % length);
        return;
    }
  }

  #append(): void {
    const id = this.#count++;
    const author = AUTHORS[id % AUTHORS.length] as string;
    const message = { id, author, isMine: false, text: this.#words(id) };
    this.#said.push(message);
    this.#pane.insertAdjacentHTML('beforeend', this.#skin.row(message));
  }

  #redraw(place: number): void {
    const message = this.#said[place];
    const row = this.#pane.children[place];
    if (message && row) row.outerHTML = this.#skin.row(message);
  }

  #edit(place: number): void {
    const message = this.#said[place];
    const words = this.#pane.children[place]?.querySelector(this.#skin.words ?? '');
    if (!message || !words) return;
    message.text = `${message.text} bis`;
    words.textContent = message.text;
  }
}
