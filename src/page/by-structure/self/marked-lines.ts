/** Who the reader is by what stands on their own messages, and on nobody else's: ways to edit them, and whether they came. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { tidy } from '../../text.ts';
import { splitWords, wordSet } from '../parts/hints.ts';

/** So many messages of the reader tell, and at least this part of all theirs: what they said in a row may be marked once. */
const LEAST_OWN = 2;
const MOST_OF = 0.5;
/** So many of others, which are not marked. */
const LEAST_OTHERS = 3;
/** So many parts of a row are looked at, and so long is a label, or what is written on a button. */
const MOST_PARTS = 60;
const LONGEST = 40;

/** A row of a conversation, and who speaks in it. */
export interface Spoken {
  readonly element: Element;
  readonly name: string;
}

/** One thing that pages put on the reader's own messages. */
interface Sign {
  /** Words in the names of classes and attributes, and on buttons. */
  readonly words: ReadonlySet<string>;
  /** So many others speak, and none is marked so: of two, either may be whose messages the reader may delete. */
  readonly others: number;
}

const SIGNS: readonly Sign[] = [
  {
    words: wordSet(
      'edit editer éditer modifier modify bearbeiten editar modifica modificare bewerken wijzigen edytuj redigera изменить редактировать 编辑',
    ),
    others: 1,
  },
  { words: wordSet('own owned self mine myself ownmsg mymsg mychat mymessage isviewers'), others: 1 },
  { words: wordSet('delivered delivering livré distribué zugestellt entregado consegnato'), others: 1 },
  {
    words: wordSet(
      'delete del trash remove supprimer effacer löschen eliminar borrar elimina cancella verwijderen usuń удалить 删除',
    ),
    others: 2,
  },
  // As a class of their own: `mentions-you` is about the reader, and `me-2` is a margin.
  { words: wordSet('.me .you origin=local sent envoyé seen lu vu'), others: 2 },
];

/** Who alone has one of these on what they say, and nobody has another. */
export function markedOn(lines: readonly Spoken[]): string | undefined {
  const spoke = new Map<number, { name: string; rows: ReadonlySet<string>[] }>();
  const elements = lines.map(({ element }) => element);
  for (const { element, name } of lines) {
    const of = spoke.get(nameKey(name)) ?? { name, rows: [] };
    of.rows.push(wordsOn(element, new Set(splitWords(name)), answersIn(element, elements)));
    spoke.set(nameKey(name), of);
  }
  const names = SIGNS.flatMap(({ words, others }) => {
    const isMarked = (row: ReadonlySet<string>) => [...words].some((word) => row.has(word));
    const marked = [...spoke.values()].filter(({ rows }) => rows.some(isMarked));
    const [one] = marked;
    if (!one || marked.length > 1 || spoke.size - 1 < others) return [];
    const own = one.rows.filter(isMarked).length;
    const isEnough = own >= LEAST_OWN && own >= one.rows.length * MOST_OF;
    return isEnough && lines.length - one.rows.length >= LEAST_OTHERS ? [one.name] : [];
  });
  return new Set(names.map(nameKey)).size === 1 ? names[0] : undefined;
}

/** Of these rows those that stand in another, as answers do in what they answer. */
function answersIn(row: Element, all: readonly Element[]): readonly Element[] {
  return all.filter((one) => one !== row && natives().contains(row, one));
}

/**
 * What the page calls the parts of a row that stand in no answer to it, and what is written on its buttons: nothing that somebody may have written there, as what a link
 * is called, or their own name.
 */
function wordsOn(
  row: Element,
  ofName: ReadonlySet<string>,
  answers: readonly Element[],
): ReadonlySet<string> {
  const dom = natives();
  const isOwn = (part: Element) => !answers.some((answer) => dom.contains(answer, part));
  const words = new Set<string>();
  const add = (said: string) => {
    if (said.length > LONGEST) return;
    for (const word of splitWords(said)) if (!ofName.has(word)) words.add(word);
  };
  for (const part of [row, ...dom.all(row, '*').filter(isOwn).slice(0, MOST_PARTS)]) {
    for (const name of dom.attributes(part)) {
      const value = dom.attribute(part, name) ?? '';
      if (name === 'class')
        for (const one of value.replace(LAID_OUT, '').split(/\s+/)) {
          words.add(`.${one}`);
          add(one);
        }
      else if (LABELS.has(name) && !isLink(part)) add(value);
      else if (name.startsWith('data-')) {
        if (/origin$/.test(name)) words.add(`origin=${value}`);
        // "data-own" says so unless it says no.
        if (!/^(?:false|0|no)$/.test(value)) add(name);
      }
    }
    if (dom.matches(part, BUTTONS) && !isLink(part)) add(tidy(dom.rawText(part)));
  }
  return words;
}

const LABELS: ReadonlySet<string> = new Set(['title', 'aria-label']);
const BUTTONS = 'button, a, [role=button], [role=menuitem]';
/** Where a part stands in its box: `self-end`. */
const LAID_OUT = /(?:^|(?<=\s))(?:\S+:)?(?:align-)?self-\S+/g;

/** What leads elsewhere, as links in what is said do, which may be called anything. */
function isLink(part: Element): boolean {
  return /^(?:https?:)?\/\//i.test(natives().attribute(part, 'href') ?? '');
}
