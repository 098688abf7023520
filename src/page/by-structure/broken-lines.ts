import type { Line } from '../layout.ts';
import { natives } from '../natives.ts';
import { tidy, walk } from '../text.ts';
import { sideByName, splitLine } from './message.ts';
import { childrenOf } from './rows.ts';

/** Text in one block with `<br>` between the lines, and no element for each. */
export function isBrokenLines(element: Element): boolean {
  const children = childrenOf(element);
  const breaks = children.filter((child) => natives().tag(child) === 'br').length;
  return (
    breaks > 0 &&
    breaks >= children.filter((child) => /^(div|p|li|tr|section)$/.test(natives().tag(child))).length
  );
}

/** Its lines, from this child on, that say whose they are. */
export function linesIn(element: Element, from?: Node): Line[] {
  const lines: Line[] = [];
  let text = '';
  let first: Element | null = null;
  const close = () => {
    const { author, text: said } = splitLine(tidy(text));
    const side = sideByName(author);
    if (said && author) lines.push({ text: said, author, element: first, ...(side && { side }) });
    text = '';
    first = null;
  };
  walk(
    element,
    {
      text: (data) => {
        text += data;
      },
      quick: true,
      breakLine: close,
      enter: (inner) => {
        if (natives().tag(inner) === 'sup') return false;
        first ??= inner;
        return true;
      },
    },
    from,
  );
  close();
  return lines;
}
