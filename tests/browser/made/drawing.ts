import { type Dress, dressOf } from './dress.ts';
import type { Looks } from './looks.ts';
import type { Lot } from './lot.ts';
import { type Line, type Talk, type Turn, turnsOf } from './talk.ts';
import { ago, clock, day, whole } from './times.ts';
import words from './words.json' with { type: 'json' };

const COLOURS = ['#a33', '#36a', '#282', '#a5a', '#c60', '#088', '#555', '#909', '#660'];
/** One point without colour. */
export const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
export const FLEX = 'display:flex;gap:8px;padding:4px;';
export const BLOCK = 'display:block;padding:4px;';

export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The parts that rows and lists are put together from, as markup; each looks the same all over one page. */
export class Drawing {
  readonly talk: Talk;
  readonly looks: Looks;
  readonly lot: Lot;
  readonly dress: Dress;
  readonly said: (typeof words.said)['fr'];
  readonly turns: readonly Turn[];
  /** A private talk may name nobody: its sides tell. */
  readonly isNameless: boolean;
  readonly #nameTag: string;
  readonly #textTag: string;
  readonly #timeTag: string;
  readonly #badged: ReadonlySet<string>;
  readonly #id: (i: number) => string;

  constructor(talk: Talk, looks: Looks, isNameless: boolean, lot: Lot) {
    this.talk = talk;
    this.looks = looks;
    this.isNameless = isNameless;
    this.lot = lot;
    this.dress = dressOf(looks.dress, lot);
    this.said = words.said[looks.language];
    this.turns = turnsOf(talk.lines, looks.days === 'none' ? [] : [this.half]);
    this.#nameTag = lot.one(['span', 'b', 'strong', 'a', 'div', 'button']);
    this.#textTag = lot.one(['span', 'div', 'p']);
    this.#timeTag = lot.one(['span', 'time', 'small', looks.tag === 'p' ? 'span' : 'div']);
    this.#badged = new Set(talk.people.filter(() => lot.falls(0.4)));
    this.#id = lot.one([
      () => '',
      (i: number) => ` id="m${1000 + i}"`,
      (i: number) => ` data-id="${99000 + i * 7}"`,
    ]);
  }

  get lines(): readonly Line[] {
    return this.talk.lines;
  }

  /** The number of the first line of today. */
  get half(): number {
    return Math.floor(this.lines.length / 2);
  }

  line(i: number): Line {
    return this.lines[i] as Line;
  }

  colour(who: string): string {
    return COLOURS[this.talk.people.indexOf(who) % COLOURS.length] as string;
  }

  picture(who: string): string {
    const attributes = this.dress('picture');
    const [first = ''] = [...who];
    const source = `src="${DOT}#${this.talk.people.indexOf(who)}" width=32 height=32`;
    switch (this.looks.picture) {
      case 'none':
        return '';
      case 'img':
        return `<img${attributes} ${source} alt="">`;
      case 'alt':
        return `<img${attributes} ${source} alt="${escaped(who)}">`;
      case 'letter':
        return `<div${attributes} style="width:32px;height:32px;border-radius:16px;background:${this.colour(who)};color:#fff;text-align:center;flex:none">${escaped(first.toUpperCase())}</div>`;
      case 'svg':
        return `<svg${attributes} width=32 height=32><circle cx=16 cy=16 r=16 fill="${this.colour(who)}"/></svg>`;
    }
  }

  badge(who: string): string {
    if (!this.#badged.has(who) || this.looks.badge === 'none') return '';
    const place = this.talk.people.indexOf(who);
    if (this.looks.badge === 'level') return `<sup>${place + 1}</sup>`;
    return `<span style="font-size:10px;background:#dde;border-radius:3px">${place % 2 ? 'Mod' : 'VIP'}</span>`;
  }

  /** What the page calls who said it. */
  called({ author, isMine }: Line): string {
    return escaped(this.looks.own === 'you' && isMine ? this.said.you : author);
  }

  /** The same, where a name has a line to itself. */
  nick(line: Line): string {
    return { plain: '', at: '@', tilde: '~ ' }[this.looks.nick] + this.called(line);
  }

  name(line: Line): string {
    const tag = this.#nameTag;
    const button = tag === 'button' ? 'border:0;background:none;' : '';
    const style = `font-weight:bold;color:${this.colour(line.author)};${button}`;
    return `<${tag}${tag === 'a' ? ' href="#u"' : ''}${this.dress('name')} style="${style}">${this.called(line)}</${tag}>${this.badge(line.author)}`;
  }

  /** The time of a line as words alone; empty where pages show none. */
  time(i: number): string {
    const { time } = this.looks;
    const back = this.lines.length - i;
    if (time === 'none' || time === 'title') return '';
    return time === 'ago' ? ago(back, this.said) : clock(back, time);
  }

  clock(i: number): string {
    return clock(this.lines.length - i, 'after');
  }

  /** The time of a line, wherever it stands. */
  stamp(i: number): string {
    const time = this.time(i);
    return time && `<${this.#timeTag}${this.dress('time')}>${time}</${this.#timeTag}>`;
  }

  get isTimeFirst(): boolean {
    return this.looks.time === 'before' || this.looks.time === 'seconds';
  }

  before(i: number): string {
    return this.isTimeFirst ? this.stamp(i) : '';
  }

  after(i: number): string {
    return this.isTimeFirst ? '' : this.stamp(i);
  }

  /** What is said, with its links. */
  words({ text }: Line): string {
    const named = this.lot.falls(0.5) ? '<span style="background:#ffd">@$1</span>' : '@$1';
    return escaped(text)
      .replace(/https?:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`)
      .replace(/^@(\S+)/, named);
  }

  /** What is said, and all that belongs to it: what it answers, where it leads, whether it was edited. */
  text(i: number): string {
    const line = this.line(i);
    const { extra } = this.looks;
    const edited = extra === 'edited' && i % 5 === 2 ? ` <small>${this.said.edited}</small>` : '';
    const tag = this.#textTag;
    let after = '';
    if (extra === 'preview' && /https?:/.test(line.text))
      after =
        '<a href="https://example.com/a" style="display:block;border:1px solid #ccc;margin:4px"><b>Un exemple de titre</b><span>La description de la page, assez longue</span><small>example.com</small></a>';
    if (extra === 'delivered' && line.isMine) after = `<small>${this.said.delivered}</small>`;
    if (extra === 'menu') {
      const { copy, reply, remove } = this.said;
      after = `<div style="display:none">${[copy, reply, remove].map((one) => `<button>${one}</button>`).join('')}</div>`;
    }
    return `${this.#quote(i)}<${tag}${this.dress('text')}>${this.words(line)}${edited}</${tag}>${after}`;
  }

  #quote(i: number): string {
    if (this.looks.quote === 'none' || i < 3 || i % 6 !== 4) return '';
    const quoted = this.line(i - 3);
    const name = this.looks.quote === 'name' ? `<b>${this.called(quoted)}</b> ` : '';
    return `<div${this.dress('quote')} style="border-left:3px solid #aaa;padding-left:6px;color:#666;font-size:12px">${name}${escaped(quoted.text)}</div>`;
  }

  acts(i: number): string {
    const { reply, report, react, more } = this.said;
    const box = (buttons: string) => `<div${this.dress('acts')}>${buttons}</div>`;
    switch (this.looks.acts) {
      case 'none':
        return '';
      case 'buttons':
        return box(`<button>${reply}</button><button>${report}</button>`);
      case 'icons':
        return box(`<button aria-label="${react}">☺</button><button aria-label="${more}">⋯</button>`);
      case 'reactions':
        return i % 4 === 1 ? box('<button>👍 2</button><button>❤️ 1</button>') : '';
    }
  }

  status({ isMine }: Line): string {
    if (!isMine || this.looks.status === 'none') return '';
    return this.looks.status === 'read'
      ? `<small>${this.said.read}</small>`
      : '<span aria-hidden=true>✓✓</span>';
  }

  /** The part that a row of the reader is beside a row. */
  own({ isMine }: Line): 'own' | false {
    return isMine && ['class', 'side'].includes(this.looks.own) && 'own';
  }

  side({ isMine }: Line): string {
    if (!isMine) return '';
    if (this.looks.own === 'side') return 'justify-content:flex-end;text-align:right;';
    return this.looks.own === 'colour' ? 'background:#eef6ff;' : '';
  }

  /** What each row may have: its number, and its time for who points at it. */
  marks(i: number): string {
    const title = this.looks.time === 'title' ? ` title="${whole(this.lines.length - i)}"` : '';
    return this.#id(i) + title;
  }

  /** A row, and what stands before it that nobody said. */
  row(i: number, inner: string, style: string): string {
    const { tag } = this.looks;
    const line = this.line(i);
    return `${this.lead(i)}<${tag}${this.dress('row', this.own(line))}${this.marks(i)} style="${style}${this.side(line)}">${inner}</${tag}>`;
  }

  /** Days, and who came and went, before this line. */
  lead(i: number): string {
    return this.#day(i) + this.#join(i);
  }

  #day(i: number): string {
    const { days, tag, language } = this.looks;
    if (days === 'none' || (i !== 0 && i !== this.half)) return '';
    if (days === 'rows')
      return `<${tag}${this.dress('day')} style="text-align:center;color:#777">${i ? this.said.today : this.said.yesterday}</${tag}>`;
    return `<${tag}${this.dress('day')} style="display:flex"><hr style="flex:1"><span>${day(i ? 0 : 1, language)}</span><hr style="flex:1"></${tag}>`;
  }

  #join(i: number): string {
    const { joins, tag } = this.looks;
    if (!this.talk.isRoom || joins === 'none' || i % 7 !== 5) return '';
    const who = escaped(this.talk.people[i % this.talk.people.length] as string);
    const did = i % 2 ? this.said.joined : this.said.left;
    return `<${tag}${this.dress('notice')} style="color:#888;font-style:italic">${joins === 'stars' ? '* ' : ''}${who} ${did}</${tag}>`;
  }
}
