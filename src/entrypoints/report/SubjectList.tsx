import type { VNode } from 'preact';
import type { ReportSubject } from '../../settings/index.ts';
import { LevelIcon } from '../../warnings/parts/LevelIcon.tsx';
import type { SheetWords } from './words.ts';

interface Props {
  readonly subjects: readonly ReportSubject[];
  /** The place of the one that is chosen; the number of subjects: something else. */
  readonly chosen: number;
  readonly words: SheetWords;
  choose(at: number): void;
}

/** Whom or what the report is about: everything that had a warning, the most worrying first. */
export function SubjectList({ subjects, chosen, words, choose }: Props): VNode {
  const { t, sign } = words;
  const radio = (at: number) => ({
    checked: at === chosen,
    onChange: () => choose(at),
    autocomplete: 'off' as const,
  });
  return (
    <fieldset class="subjects">
      <legend>{t('subject.title')}</legend>
      {subjects.map((subject, at) => (
        <label key={`${subject.kind} ${subject.name} ${subject.room}`} class={subject.level}>
          <input type="radio" name="subject" {...radio(at)} />
          <LevelIcon level={subject.level} size={18} />
          <span>
            <b>{nameOf(subject, t)}</b>
            <small>{subject.signs.map((one) => sign(`${one}.label`)).join(' · ')}</small>
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name="subject" {...radio(subjects.length)} />
        <span>{t('subject.other')}</span>
      </label>
    </fieldset>
  );
}

function nameOf({ kind, name, room }: ReportSubject, t: SheetWords['t']): string {
  if (kind === 'room') return t('subject.room', { room: room ?? '' });
  const who = name ?? t('subject.unnamed');
  return room ? t('subject.in-room', { name: who, room }) : who;
}
