import type { Chip, TalkCard } from './model.ts';
import type { Speech } from './speak.ts';

/**
 * The text that a reader may send to those who write the rules when a warning was wrong. It holds nothing that anybody
 * wrote, and Vigie sends it nowhere.
 */
export function mistakeText({ t, sign, language, audience }: Speech, card: Chip | TalkCard): string {
  const rules = [...new Set(card.reasons.map((reason) => reason.rule))];
  const signs = [...new Set(card.reasons.map((reason) => reason.sign))];
  const level = card.level === 'none' ? 'info' : card.level;
  return [
    t('mistake.first'),
    t('why.rule', { rule: rules.join(', ') }),
    signs.map((one) => sign(`${one}.label`)).join(', '),
    `${t(`level.${level}`)} · ${language} · ${audience ?? '?'}`,
  ].join('\n');
}
