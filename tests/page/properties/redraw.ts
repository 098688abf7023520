/** What pages do to their nodes while what they show stays the same. */

interface Stage {
  readonly document: Document;
  readonly talk: HTMLElement;
  readonly pane: HTMLElement;
  /** A number drawn by lot: which node, and where in it. */
  readonly lot: number;
}

const MOVES = {
  split({ pane, lot }: Stage) {
    const text = textIn(pane, lot);
    if (text && text.data.length > 1) text.splitText(1 + (lot % (text.data.length - 1)));
  },
  merge({ pane }: Stage) {
    pane.normalize();
  },
  nest({ document, pane, lot }: Stage) {
    const text = textIn(pane, lot);
    if (!text) return;
    const outer = document.createElement('span');
    text.replaceWith(outer);
    outer.append(document.createElement('span'));
    outer.firstElementChild?.append(text);
  },
  'same words'({ pane, lot }: Stage) {
    const text = textIn(pane, lot);
    if (text) text.data = `${text.data}`;
  },
  move({ document, talk }: Stage) {
    const to = document.getElementById(talk.parentElement?.id === 'one' ? 'other' : 'one');
    to?.append(talk);
  },
  'replace pane'({ pane }: Stage) {
    pane.replaceWith(pane.cloneNode(true));
  },
  'replace talk'({ talk }: Stage) {
    talk.replaceWith(talk.cloneNode(true));
  },
  'copy after'({ document, talk }: Stage) {
    talk.after(hiddenCopy(document, talk));
  },
  'copy before'({ document, talk }: Stage) {
    talk.before(hiddenCopy(document, talk));
  },
  'no copy'({ document }: Stage) {
    for (const copy of document.querySelectorAll('.copy')) copy.remove();
  },
  attributes({ pane, lot }: Stage) {
    pane.classList.toggle('busy');
    pane.setAttribute('style', `scroll-margin: ${lot}px`);
  },
} as const;

export type Redraw = keyof typeof MOVES;
export const REDRAWS = Object.keys(MOVES) as Redraw[];

export function redraw(document: Document, how: Redraw, lot: number): void {
  const talk = document.getElementById('talk') as HTMLElement;
  MOVES[how]({ document, talk, pane: document.getElementById('pane') as HTMLElement, lot });
}

/** What a page keeps for other screens says the same at any time. */
export function copyAnew(document: Document): void {
  const talk = document.getElementById('talk') as HTMLElement;
  const before = document.querySelector('.copy ~ #talk');
  if (document.querySelector('.copy')) talk[before ? 'before' : 'after'](hiddenCopy(document, talk));
}

/** For another size of screen: the same once more, not displayed. */
function hiddenCopy(document: Document, talk: HTMLElement): HTMLElement {
  for (const copy of document.querySelectorAll('.copy')) copy.remove();
  const holder = document.createElement('div');
  holder.className = 'copy';
  holder.style.display = 'none';
  const copy = talk.cloneNode(true) as HTMLElement;
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  holder.append(copy);
  return holder;
}

function textIn(pane: Element, lot: number): Text | undefined {
  const walker = pane.ownerDocument.createTreeWalker(pane, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts[lot % (texts.length || 1)];
}
