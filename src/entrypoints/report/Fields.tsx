import type { VNode } from 'preact';
import { CATEGORIES } from '../../authorities/index.ts';
import type { Draft } from './draft.ts';
import type { SheetWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly words: SheetWords;
  edit(change: Partial<Draft>): void;
}

type TextField = Exclude<keyof Draft, 'category'>;

/**
 * What a reporting body asks for, each in its own field. Autocompletion is off everywhere: with it off, browsers keep
 * nothing of a form for their next start.
 */
export function Fields({ draft, words, edit }: Props): VNode {
  const { t } = words;
  const field = (name: TextField, type: 'text' | 'date' | 'time' | 'url' = 'text') => (
    <label class={`field ${name}`}>
      <span>{t(`field.${name}`)}</span>
      <input
        type={type as 'text'}
        value={draft[name]}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => edit({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const area = (name: TextField, rows: number, hint?: string) => (
    <label class={`field ${name}`}>
      <span>{t(`field.${name as 'signs' | 'words'}`)}</span>
      <textarea
        rows={rows}
        value={draft[name]}
        autocomplete="off"
        spellcheck={false}
        {...(hint && { 'aria-describedby': `${name}-hint` })}
        onInput={(event) => edit({ [name]: event.currentTarget.value })}
      />
      {hint && (
        <small id={`${name}-hint`} class="small">
          {hint}
        </small>
      )}
    </label>
  );
  return (
    <form class="fields" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <label class="field category">
        <span>{t('field.category')}</span>
        <select
          value={draft.category}
          autocomplete="off"
          onChange={(event) => edit({ category: event.currentTarget.value as Draft['category'] })}
        >
          {CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {t(`category.${category}`)}
            </option>
          ))}
        </select>
      </label>
      {field('site')}
      {field('date', 'date')}
      {field('time', 'time')}
      {field('name')}
      {field('room')}
      <div class="field address">
        {field('address', 'url')}
        <small class="small">{t('hint.address')}</small>
      </div>
      {area('signs', Math.min(6, Math.max(2, draft.signs.split('\n').length)))}
      {area('words', 6, t('hint.words'))}
    </form>
  );
}
