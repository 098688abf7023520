import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { TalkCard } from '../model.ts';

/** The signs that came before: one line looks harmless, the progression does not. */
export function Since({ card, around: { t, speech } }: { card: TalkCard; around: Around }): VNode | null {
  const earlier = card.seen.filter((sign) => !card.signs.includes(sign)).slice(-4);
  if (earlier.length === 0) return null;
  return (
    <div class="since">
      <span>{t('since')}</span>
      <ul>
        {earlier.map((sign) => (
          <li key={sign}>{speech.sign(`${sign}.label`)}</li>
        ))}
      </ul>
    </div>
  );
}
