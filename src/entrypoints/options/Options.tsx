import { Search, X } from 'lucide';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SettingsNotice } from '../../settings/index.ts';
import { Icon } from '../../warnings/parts/Icon.tsx';
import { Told } from '../page-parts/Told.tsx';
import { Top } from '../page-parts/Top.tsx';
import type { Outcome } from '../page-parts/use-settings.ts';
import type { Around } from './around.ts';
import { countOf, findIn } from './find.ts';
import { Locked } from './lock/Locked.tsx';
import { SectionView } from './SectionView.tsx';
import { SetBy } from './SetBy.tsx';
import { sectionsFor } from './sections/index.ts';

interface Props {
  readonly around: Around;
  readonly notice?: SettingsNotice | undefined;
  readonly isPrivate: boolean;
  readonly outcome: Outcome | null;
}

/** All settings on one page, by section, found by typing. */
export function Options({ around, notice, isPrivate, outcome }: Props): VNode {
  const { t, popup } = around.words;
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const sections = sectionsFor(around);
  const { state } = around.lock;
  const locked = Boolean(state?.on && state.openMs === 0);
  const shown = findIn(sections, query);
  const searching = query.trim() !== '';
  const count = countOf(shown);
  return (
    <>
      <Top name={t('heading')}>
        <search class="search">
          <Icon of={Search} size={18} />
          <input
            ref={field}
            class="field"
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            onKeyDown={({ key }) => key === 'Escape' && setQuery('')}
          />
          {searching && (
            <button
              type="button"
              aria-label={t('search.clear')}
              onClick={() => {
                setQuery('');
                field.current?.focus();
              }}
            >
              <Icon of={X} size={18} />
            </button>
          )}
        </search>
      </Top>
      <div class="inside columns">
        <nav aria-label={t('sections')} hidden={searching}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {notice && <p class="notice">{popup(`notice.${notice}`)}</p>}
          {locked && <Locked around={around} />}
          {around.policy && <SetBy policy={around.policy} words={around.words} />}
          {isPrivate && <p class="notice">{t('private')}</p>}
          <p class={count > 0 ? 'unseen' : 'nothing'} role="status">
            {searching &&
              (count === 0
                ? t('found.none', { query: query.trim() })
                : t(count === 1 ? 'found.one' : 'found.many', { count }))}
          </p>
          {shown.map((section) => (
            <SectionView
              key={section.id}
              section={section}
              searching={searching}
              locked={locked && !section.free}
              policy={around.policy}
              words={around.words}
            />
          ))}
        </main>
      </div>
      <Told
        outcome={outcome}
        words={{ saved: t('saved'), failed: t('failed'), refused: t('refused'), locked: t('locked') }}
      />
    </>
  );
}
