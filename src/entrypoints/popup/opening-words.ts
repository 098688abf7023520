import type { Opening } from '../../authorities/index.ts';
import type { PopupWords } from './words.ts';

type Words = Pick<PopupWords, 'language' | 'body'>;

/** Opening hours as a reader says them: "Ouvert jusqu’à 23 h", "Opens tomorrow at 9 am". */
export function openingWords(opening: Opening, words: Words): string {
  return opening.certain ? line(opening, words) : `${line(opening, words)} (${words.body('hours.check')})`;
}

function line(opening: Opening, words: Words): string {
  const { body } = words;
  if (opening.open)
    return opening.closesAt
      ? body('open.until', { time: timeWords(opening.closesAt, words) })
      : body('open.always');
  const time = timeWords(opening.opensAt, words);
  if (opening.opensInDays === 0) return body('open.today', { time });
  if (opening.opensInDays === 1) return body('open.tomorrow', { time });
  return body('open.day', { time, day: dayName(opening.weekday, words) });
}

/** `HH:MM` as "9 h", "9 h 30", "minuit"; "9 am", "9:30 am", "midnight". */
function timeWords(time: string, { language, body }: Words): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 0) return body('midnight');
  if (minute === 0 && hour === 12) return body('noon');
  const minutes = String(minute).padStart(2, '0');
  if (language === 'fr') return minute ? `${hour}\u00a0h\u00a0${minutes}` : `${hour}\u00a0h`;
  const half = hour < 12 ? 'am' : 'pm';
  return `${hour % 12 || 12}${minute ? `:${minutes}` : ''}\u00a0${half}`;
}

function dayName(weekday: number, { language }: Words): string {
  // 2024-01-01 was a Monday.
  const date = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}
