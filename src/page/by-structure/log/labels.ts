/** Who speaks, in words that a page writes for those who hear it, or over what it quotes. */
import { natives } from '../../natives.ts';
import { tidy } from '../../text.ts';
import { placesIn } from '../parts/places.ts';
import { speakerIn } from './speakers.ts';

/** "Message from Big Tom", "Message de Karim, 20:41" */
const FROM =
  /^(?:message|nachricht|mensaje|messaggio|mensagem|bericht|сообщение) (?:(?:from|by|sent by|envoyé par|de|von|di|da|van|от) |d['’])(.{1,40}?)(?:\s*[,:(].*|\s[-–—]\s.*|\s(?:at|sent|à|um|a las|alle)\s.*)?$/iu;
/** What somebody is, and nobody's name. */
const ROLE = /^(?:an? |the |une? |l['’])?(?:user|bot|assistant|agent|utilisateur|assistante?)$/i;
/** "Big Tom replied to Marc41", over the words that he answers: who speaks is named nowhere else. */
const REPLIED =
  /^(.{1,40}?) (?:replied to|a répondu à|respondió a|ha risposto a|respondeu a|antwortete|beantwortete)(?!\p{L})/iu;

/** What the label of a row, or of what fills it, says of its author. */
export function authorInLabel(parts: readonly Element[]): string | undefined {
  for (const part of parts) {
    const label = natives().attribute(part, 'aria-label');
    const name = label ? FROM.exec(tidy(label))?.[1] : undefined;
    if (name && !ROLE.test(name) && speakerIn(name)) return name;
  }
  return undefined;
}

/** "Karim:", "You:": the label of what shows nothing itself, and stands before all that is said. */
export function authorInEmpty(row: Element): string | undefined {
  const dom = natives();
  if (!dom.first(row, '[aria-label$=":"]')) return undefined;
  const isFilled = (part: Element) => /\S/.test(dom.rawText(part));
  const parts = dom.all(row, '*');
  const said = parts.findIndex((part) => dom.childCount(part) === 0 && isFilled(part));
  const label = parts
    .slice(0, Math.max(said, 0))
    .filter((part) => !isFilled(part))
    .map((part) => tidy(dom.attribute(part, 'aria-label') ?? ''))
    .find((one) => one.endsWith(':'));
  return label && speakerIn(label);
}

/** Who answers, by what stands over a quote. */
export function authorOverQuote(quotes: readonly Element[]): string | undefined {
  for (const quote of quotes) {
    const told = placesIn(quote, () => false).map(({ text }) => text);
    const name = REPLIED.exec(told.join(' '))?.[1];
    if (name && speakerIn(name)) return name;
  }
  return undefined;
}
