import type { Box } from './box.ts';

/** What takes room in a row without being text. */
const THINGS = 'img, svg, video, canvas, button, input, select';

/**
 * Boxes of what a row shows, in CSS pixels of the viewport: words, pictures, buttons. For a button whose text is its `value`, they are
 * reckoned from the font, since a page cannot be asked.
 */
export function rowTexts(row: Element): Box[] {
  return row.localName === 'input' ? valueTexts(row as HTMLInputElement) : nodeTexts(row);
}

function nodeTexts(row: Element): Box[] {
  const boxes: Box[] = [];
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  const range = row.ownerDocument.createRange();
  for (let node = walker.nextNode(); node && boxes.length < 24; node = walker.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  for (const thing of [...row.querySelectorAll(THINGS)].slice(0, 12))
    boxes.push(thing.getBoundingClientRect());
  return boxes;
}

function valueTexts(row: HTMLInputElement): Box[] {
  const view = row.ownerDocument.defaultView;
  const context = row.ownerDocument.createElement('canvas').getContext('2d');
  if (!view || !context) return [];
  const style = view.getComputedStyle(row);
  context.font = style.font;
  const text = /pre/.test(style.whiteSpace) ? row.value.trimEnd() : row.value.replace(/\s+/g, ' ').trim();
  const width = context.measureText(text).width;
  const box = row.getBoundingClientRect();
  const left = Number.parseFloat(style.paddingLeft) || 0;
  const right = Number.parseFloat(style.paddingRight) || 0;
  const slack = box.width - width - left - right;
  const { textAlign } = style;
  const before = textAlign === 'center' ? slack / 2 : /right|end/.test(textAlign) ? slack : 0;
  const from = box.left + left + Math.max(0, before);
  // Pages pad the pseudonym with spaces up to the age: that stretch is free.
  return [...text.matchAll(/\S+(?:\s\S+)*/g)].map((words) => {
    const start = from + context.measureText(text.slice(0, words.index)).width;
    return {
      left: start,
      right: start + context.measureText(words[0]).width,
      top: box.top,
      bottom: box.bottom,
    };
  });
}
