import { RotateCw } from 'lucide';
import type { VNode } from 'preact';
import type { PageState } from '../../settings/index.ts';
import { Icon } from '../../warnings/parts/Icon.tsx';
import { hostOf, type PageView } from './page-view.ts';
import { Seen } from './Seen.tsx';
import { Ways, type Wish } from './Ways.tsx';
import type { PopupWords } from './words.ts';

interface Props {
  readonly view: PageView;
  readonly isPrivate: boolean;
  /** The settings can be seen, not changed: no site is added. */
  readonly locked: boolean;
  readonly wish: Wish;
  readonly words: PopupWords;
  reload(): void;
  check(): void;
  watch(): void;
}

/** What Vigie does on the open page, what it saw there, and what the reader can do about it. */
export function ThisPage({ view, isPrivate, locked, wish, words, reload, check, watch }: Props): VNode {
  const { t } = words;
  const isOpen = view.kind === 'not-watched' || view.kind === 'checked' || view.kind === 'file';
  return (
    <section class="page" aria-labelledby="page-title" aria-busy={view.kind === 'loading'}>
      <h2 id="page-title">{hostOf(view) ?? t('page.title')}</h2>
      {view.kind === 'loading' ? (
        <span class="bones" aria-hidden="true" />
      ) : (
        <p class="text">{explanation(view, words)}</p>
      )}
      {view.kind === 'waiting' && (
        <button type="button" class="outlined" onClick={reload}>
          <Icon of={RotateCw} size={16} />
          {t('page.reload')}
        </button>
      )}
      {(view.kind === 'watching' || view.kind === 'checked') && <Seen state={view.state} words={words} />}
      {isOpen && (
        <Ways
          key="ways"
          host={locked ? undefined : hostOf(view)}
          isChecked={view.kind === 'checked'}
          {...{ isPrivate, wish, words, check, watch }}
        />
      )}
    </section>
  );
}

function explanation(view: Exclude<PageView, { kind: 'loading' }>, words: PopupWords): string {
  const { t } = words;
  switch (view.kind) {
    case 'watching':
      return howRead(view.state, words);
    case 'checked':
      return view.state.blocked || view.state.reader === 'none'
        ? howRead(view.state, words)
        : t('page.checked');
    case 'cannot':
      return t(`page.cannot.${view.why}`);
    case 'not-watched':
      return t(view.looked ? 'page.looked' : 'page.not-watched');
    case 'off':
    case 'waiting':
    case 'file':
    case 'failed':
      return t(`page.${view.kind}`);
  }
}

function howRead({ reader, fellBack, byStructure = [], blocked, site, host }: PageState, words: PopupWords) {
  const { t, list } = words;
  if (blocked) return t('page.blocked');
  if (reader === 'none') return t('page.none');
  if (reader === 'generic') return t(fellBack ? 'page.fell-back' : 'page.generic');
  if (byStructure.length === 0) return t('page.selectors', { site: site ?? host });
  const parts = list(byStructure.map((part) => t(`page.part.${part}`)));
  return t('page.partly', { site: site ?? host, parts });
}
