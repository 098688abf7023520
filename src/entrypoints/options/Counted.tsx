import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SIGNS } from '../../engine/finding.ts';
import {
  COUNTED_LEVELS,
  type Counters,
  clearCounters,
  loadCounters,
  type Tally,
  totalOf,
  watchCounters,
} from '../../settings/index.ts';
import { LevelIcon } from '../../warnings/parts/LevelIcon.tsx';
import { Ask } from '../page-parts/Ask.tsx';
import type { Around } from './around.ts';
import type { OptionsWords } from './words.ts';

const WORST_FIRST = [...COUNTED_LEVELS].reverse();

/** What was counted: sums, then by day. Also shown once counting is off, until it is cleared. */
export function Counted({ around }: { around: Around }): VNode | null {
  const { settings, words, tell } = around;
  const { t } = words;
  const [counters, setCounters] = useState<Counters>({});
  useEffect(() => {
    const gone = new AbortController();
    watchCounters(setCounters, gone.signal);
    void loadCounters().then((now) => gone.signal.aborted || setCounters(now));
    return () => gone.abort();
  }, []);
  const days = Object.keys(counters).sort().reverse();
  if (days.length === 0)
    return settings.counters ? <p class="row nothing-yet">{t('counters.none')}</p> : null;
  return (
    <div class="row counted">
      <Sums total={totalOf(counters)} words={words} />
      <details>
        <summary>{t('counters.days')}</summary>
        <Days counters={counters} days={days} words={words} />
      </details>
      <Ask
        label={t('counters.clear')}
        question={t('counters.clear.ask')}
        yes={t('counters.clear.yes')}
        no={t('cancel')}
        onYes={() => void clearCounters().then((cleared) => tell(cleared ? 'saved' : 'failed'))}
      />
    </div>
  );
}

function Sums({ total, words: { t, sign } }: { total: Tally; words: OptionsWords }): VNode {
  const signs = SIGNS.filter((one) => total.signs[one]).sort(
    (one, other) => (total.signs[other] ?? 0) - (total.signs[one] ?? 0),
  );
  return (
    <>
      <dl class="sums">
        {WORST_FIRST.map((level) => (
          <div key={level} class={level}>
            <dt>
              <LevelIcon level={level} size={18} />
              {t(`level.${level}`)}
            </dt>
            <dd>{total.levels[level] ?? 0}</dd>
          </div>
        ))}
      </dl>
      {signs.length > 0 && (
        <div>
          <h3>{t('counters.signs')}</h3>
          <ul class="signs">
            {signs.map((one) => (
              <li key={one}>
                {sign(`${one}.label`)} <b>{total.signs[one]}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface DaysProps {
  readonly counters: Counters;
  readonly days: readonly string[];
  readonly words: OptionsWords;
}

function Days({ counters, days, words: { t, date } }: DaysProps): VNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('counters.day')}</th>
          {WORST_FIRST.map((level) => (
            <th key={level} scope="col">
              {t(`level.${level}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day}>
            <th scope="row">{date(day)}</th>
            {WORST_FIRST.map((level) => (
              <td key={level}>{counters[day]?.levels[level] ?? 0}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
