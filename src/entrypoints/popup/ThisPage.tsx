import { RotateCw } from 'lucide';
import type { VNode } from 'preact';
import type { PageState } from '../../settings/index.ts';
import { Icon } from '../../warnings/parts/Icon.tsx';
import { hostOf, type PageView } from './page-view.ts';
import { Seen } from './Seen.tsx';
import type { PopupWords } from './words.ts';

interface Props {
  readonly view: PageView;
  readonly words: PopupWords;
  reload(): void;
}

/** What Vigie does on the open page, and what it saw there. */
export function ThisPage({ view, words, reload }: Props): VNode {
  const { t } = words;
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
      {view.kind === 'watching' && <Seen state={view.state} words={words} />}
    </section>
  );
}

function explanation(view: Exclude<PageView, { kind: 'loading' }>, { t }: PopupWords): string {
  switch (view.kind) {
    case 'watching':
      return howRead(view.state, t);
    case 'cannot':
      return t(`page.cannot.${view.why}`);
    case 'off':
    case 'waiting':
    case 'not-watched':
    case 'failed':
      return t(`page.${view.kind}`);
  }
}

function howRead({ reader, fellBack, blocked, site, host }: PageState, t: PopupWords['t']): string {
  if (blocked) return t('page.blocked');
  if (reader === 'none') return t('page.none');
  if (reader === 'selectors') return t('page.selectors', { site: site ?? host });
  return t(fellBack ? 'page.fell-back' : 'page.generic');
}
