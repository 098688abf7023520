import { plain } from './excerpt.ts';
import type { Card, TalkCard } from './model.ts';
import { type Speech, said } from './speak.ts';

/** The head of a card: it varies, so that a repeated warning is seen again. */
export function headOf({ t }: Speech, card: Card): string {
  if (card.kind === 'entry') return t(card.minor ? 'entry.minor.head' : 'entry.head');
  if (card.stranger) return t(`stranger.head.${variant(card)}`);
  return t(`head.${card.level === 'none' ? 'info' : card.level}.${variant(card)}`);
}

/** The one line that matters, also what is announced. */
export function titleOf(speech: Speech, card: Card): string {
  if (card.kind === 'entry') return speech.t(card.minor ? 'entry.minor.title' : 'entry.title');
  return card.stranger ? whoIs(speech, card) : said(speech, card.name, card.signs);
}

/** The stranger as the page describes them: in quotation marks, since nothing of it is checked. */
function whoIs({ t }: Speech, card: TalkCard): string {
  const name = card.name ?? t('stranger.nobody');
  const details = [
    card.age === undefined ? '' : t('stranger.age', { age: card.age }),
    plain(card.city ?? '', 30),
  ]
    .filter(Boolean)
    .join(', ');
  return details ? t('stranger.who', { name, details }) : name;
}

function variant(card: Card): 0 | 1 | 2 {
  return card.variant === 1 || card.variant === 2 ? card.variant : 0;
}
