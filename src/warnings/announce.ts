import type { Card, Chip, Model } from './model.ts';
import type { Speech } from './speak.ts';
import { titleOf } from './titles.ts';

/** What a screen reader says of a new warning: at once for danger, when it is free for the rest. */
export function announced(speech: Speech, what: Card | 'bar'): Model['say'] {
  const { t } = speech;
  if (what === 'bar') return { status: `${t('bar.title')} ${t('key')}`, alert: '' };
  const level = what.level === 'none' ? 'info' : what.level;
  const text = `${t(`level.${level}`)}. ${sentence(titleOf(speech, what))} ${t('key')}`;
  return level === 'danger' ? { status: '', alert: text } : { status: text, alert: '' };
}

/** What is said when a click into a danger is held back. */
export function pauseAlert({ t, sign }: Speech, chip: Chip): string {
  const label = chip.sign ? sign(`${chip.sign}.label`) : t('level.danger');
  return `${t('pause.head')}. ${sentence(t('chip.room', { name: chip.name, label }))} ${t('key')}`;
}

function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
