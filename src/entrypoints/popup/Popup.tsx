import { Lock } from 'lucide';
import type { VNode } from 'preact';
import {
  type AppliedPolicy,
  readerCountry,
  type Settings,
  type SettingsChange,
  type SettingsNotice,
  type StoredPack,
  type Tally,
} from '../../settings/index.ts';
import { Icon } from '../../warnings/parts/Icon.tsx';
import { Mark } from '../../warnings/parts/Mark.tsx';
import { Choices } from './Choices.tsx';
import { Counted } from './Counted.tsx';
import { Danger } from './Danger.tsx';
import { Handed } from './Handed.tsx';
import { News } from './News.tsx';
import { Private } from './Private.tsx';
import { audienceFor, type PageView } from './page-view.ts';
import { Reach } from './Reach.tsx';
import { Switch } from './Switch.tsx';
import { ThisPage } from './ThisPage.tsx';
import type { Wish } from './Ways.tsx';
import type { PopupWords } from './words.ts';

/** What the reader may ask for. */
export interface PopupActions {
  choose(change: SettingsChange): void;
  switchSite(on: boolean): void;
  reload(): void;
  /** Has this page read once. */
  check(): void;
  /** Asks the browser to let Vigie watch this site. */
  watch(): void;
  /** Opens the report sheet about this page. */
  report(): void;
  open(url: string): void;
  /** Opens what changed in this version. */
  readNews(): void;
  hideNews(): void;
  /** Absent while there is no settings page. */
  openSettings?: () => void;
}

export interface PopupProps {
  readonly settings: Settings;
  readonly notice?: SettingsNotice;
  /** What an association set. */
  readonly policy?: AppliedPolicy;
  /** Packs from outside, for the bodies that they name. */
  readonly packs?: readonly StoredPack[];
  readonly view: PageView;
  /** A private window: nothing about its pages is stored. */
  readonly isPrivate: boolean;
  readonly wish?: Wish;
  /** The browser keeps Vigie out of private windows. */
  readonly isOutOfPrivate?: boolean;
  readonly now: Date;
  /** The settings can be seen, not changed. */
  readonly locked?: boolean;
  /** This version brought something that the reader has not seen yet. */
  readonly hasNews?: boolean;
  /** The reader's own counters, where they want any. */
  readonly counted?: Tally;
  /** Help is unfolded from the start: the reader asked for it in the page. */
  readonly helpFirst?: boolean;
  readonly words: PopupWords;
  readonly actions: PopupActions;
}

/** The whole popup, from the most urgent to the least. */
export function Popup({
  settings,
  notice,
  policy,
  packs = [],
  view,
  isPrivate,
  wish = 'none',
  isOutOfPrivate = false,
  now,
  helpFirst = false,
  locked = false,
  hasNews = false,
  counted,
  words,
  actions,
}: PopupProps): VNode {
  const { t } = words;
  const country = readerCountry(settings);
  const signs = view.kind === 'watching' || view.kind === 'checked' ? view.state.signs : [];
  return (
    <main>
      <header>
        <Mark size={34} />
        <h1>{t('title')}</h1>
        <p class={view.kind} role="status">
          {t(`state.${view.kind}`)}
        </p>
      </header>
      <Danger country={country} words={words} />
      <ThisPage
        {...{ view, isPrivate, locked, wish, words }}
        reload={actions.reload}
        check={actions.check}
        watch={actions.watch}
      />
      <Reach
        reader={{ audience: audienceFor(view, settings), country }}
        signs={signs}
        packs={packs}
        words={words}
        now={now}
        helpFirst={helpFirst}
        report={actions.report}
        open={actions.open}
      />
      {policy && <Handed brand={policy.brand} words={words} open={actions.open} />}
      {(view.kind === 'watching' || view.kind === 'off') && (
        <Switch
          host={view.state.host}
          on={view.kind === 'watching'}
          isAdded={view.state.watched === 'added'}
          isPrivate={isPrivate}
          locked={locked}
          words={words}
          onChange={actions.switchSite}
        />
      )}
      {hasNews && <News words={words} read={actions.readNews} hide={actions.hideNews} />}
      {notice && (
        <p class="notice" role="status">
          {t(`notice.${notice}`)}
        </p>
      )}
      {locked && notice !== 'locked' && (
        <p class="locked">
          <Icon of={Lock} size={17} />
          {t('locked')}
        </p>
      )}
      <Choices
        {...{ settings, country, locked, words }}
        fixed={policy?.fixed ?? []}
        choose={actions.choose}
      />
      {isOutOfPrivate && <Private words={words} />}
      <footer>
        <p>{t('promise')}</p>
        {counted && <Counted tally={counted} words={words} />}
        {actions.openSettings && (
          <button type="button" class="quiet" onClick={actions.openSettings}>
            {t('settings')}
          </button>
        )}
      </footer>
    </main>
  );
}
