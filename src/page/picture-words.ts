import { natives } from './natives.ts';
import { styleOf } from './visible.ts';

const OF_FONT = /material\S*(?:icons?|symbols)|google-symbols/i;
const DRAWN = /^[^,]*(?:icon|symbols|glyph|awesome)/i;
const CALLED = /(?:^|[\s_-])icons?(?!\S)/i;

/** Whether what is written in an element is a word that a font shows as a picture: "person" is drawn as a head. */
export function isPictureWord(element: Element): boolean {
  const dom = natives();
  if (dom.childCount(element) > 0) return false;
  const tag = dom.tag(element);
  const name = dom.attribute(element, 'class') ?? '';
  const isOfFont = OF_FONT.test(name) || tag.endsWith('-icon') || (tag === 'i' && CALLED.test(name));
  if (!(isOfFont || tag === 'i') || !/^\s*[a-z][a-z0-9_]*\s*$/.test(dom.rawText(element))) return false;
  return isOfFont || DRAWN.test(styleOf(element)?.fontFamily ?? '');
}

const ANY_PICTURE =
  /^(?:(?:user|profile|profil|contact)?['’ _-]?s? ?(?:avatar|photo|picture|image|pic|icon|img|logo|foto|imagen|imagem|immagine|bild|afbeelding|фото|sticker|gif)(?: (?:image|photo|picture|icon|de profil))?|user|profile)(?: ?\d+)?$/i;

/** "Tom's avatar", "Photo de Tom" */
const SOMEBODYS =
  /['’]s (?:avatar|photo|picture)$|^(?:avatar|photo|picture|foto) (?:(?:of|de|von|di) |d['’])/i;

/** Whether a text says whom a picture shows: as short as an emoji's name, it is none. */
export function isPictureOf(text: string): boolean {
  return SOMEBODYS.test(text);
}

/** Whether a text describes anybody's picture, and neither names whom it shows nor stands for what somebody wrote. */
export function isAnyPicture(text: string): boolean {
  return ANY_PICTURE.test(text);
}
