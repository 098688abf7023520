import { natives } from './natives.ts';

const OF_FONT = /material\S*(?:icons?|symbols)|google-symbols/i;
const CALLED = /(?:^|[\s_-])icons?(?!\S)/i;

/** Whether what is written in an element is a word that a font shows as a picture: "person" is drawn as a head. */
export function isPictureWord(element: Element): boolean {
  const dom = natives();
  if (dom.childCount(element) > 0) return false;
  const tag = dom.tag(element);
  const name = dom.attribute(element, 'class') ?? '';
  const isOfFont = OF_FONT.test(name) || tag.endsWith('-icon') || (tag === 'i' && CALLED.test(name));
  return isOfFont && /^\s*[a-z][a-z0-9_]*\s*$/.test(dom.rawText(element));
}
