import { type Heard, matches, plain, spoken, within } from '../../../tests/browser/harness/index.ts';
import { LEVELS, type Level } from '../../engine/finding.ts';
import { popupWords } from '../../locales/popup.ts';
import { signsWords } from '../../locales/signs.ts';
import { translator } from '../../locales/translate.ts';
import { type WarningsKey, warningsWords } from '../../locales/warnings.ts';

/** The words that a French reader sees while the audience is not chosen. */
export const t = translator(warningsWords, 'fr', null);
/** Those of a reader who told an age under 18. */
export const teen = translator(warningsWords, 'fr', 'teen');
export const teenSign = translator(signsWords, 'fr', 'teen');
export const sign = translator(signsWords, 'fr', null);
export const popup = translator(popupWords, 'fr', null);

/** One warning that a person would have seen. */
export interface Seen {
  readonly place: 'bar' | 'chip' | 'card' | 'before sending' | 'popup';
  /** None where the place has no level, or does not say it. */
  readonly level?: Level;
  readonly words: string;
}

/** The level of a card, which its head tells in one of a few ways. */
export function levelOf(card: Heard): Level {
  const found = LEVELS.find((level) =>
    [0, 1, 2].some(
      (variant) =>
        level !== 'none' && plain(card.name) === plain(t(`head.${level}.${variant}` as WarningsKey)),
    ),
  );
  return found ?? 'none';
}

/** Every warning in a page's accessibility tree. */
export function seenIn(root: Heard): Seen[] {
  const all = [...within(root)];
  const bar = all
    .filter((heard) => matches(heard, 'region', t('bar.title')))
    .map((heard) => ({ place: 'bar', level: 'info', words: heard.text }) as const);
  const chips = all
    .filter((heard) => matches(heard, 'region', t('chips')))
    .flatMap((region) => [...within(region)].filter((heard) => heard.role === 'button'))
    .map((chip): Seen => {
      const level = chipLevel(chip);
      return { place: 'chip', ...(level && { level }), words: chip.name };
    });
  const cards = all
    .filter((heard) => heard.role === 'article')
    .map((card) => {
      const draft = plain(spoken(card)).includes(plain(t('draft.send')));
      return draft
        ? ({ place: 'before sending', level: 'caution', words: card.text } as const)
        : ({ place: 'card', level: cardLevel(card), words: card.text } as const);
    });
  return [...bar, ...chips, ...cards];
}

/** Cards about the entry form and about a stranger have heads of their own. */
function cardLevel(card: Heard): Level {
  if (plain(card.name) === plain(t('entry.minor.head'))) return 'caution';
  const told = levelOf(card);
  return told === 'none' ? 'info' : told;
}

/** A chip tells its level where its name says so. */
function chipLevel(chip: Heard): Level | undefined {
  return (['danger', 'caution', 'info'] as const).find((level) =>
    plain(spoken(chip)).includes(plain(t(`level.${level}`))),
  );
}
