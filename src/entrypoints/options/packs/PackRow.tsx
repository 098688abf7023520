import type { VNode } from 'preact';
import type { StoredPack } from '../../../settings/index.ts';
import { Ask } from '../../page-parts/Ask.tsx';
import type { OptionsWords } from '../words.ts';
import type { PacksWords } from './words.ts';

interface Props {
  readonly pack: StoredPack;
  readonly words: OptionsWords;
  readonly t: PacksWords;
  /** The name of who set it by policy; none for one that the reader added. */
  readonly setBy: string | null;
  remove(): void;
}

/** One pack: what it is, who made it, who signed it. All of it is plain text: it comes from outside. */
export function PackRow({ pack: { head, bodies, stamp }, words, t, setBy, remove }: Props): VNode {
  const { id, author, version, date, rules, frames, signer } = head;
  return (
    <div class="row pack">
      <h3 class="label">{id}</h3>
      <ul class="text">
        <li>{t('by', { author, version, date: words.date(date) })}</li>
        <li>{t('holds', { rules: rules.length, frames, bodies: bodies.length })}</li>
        <li>{signer ? t('signed', { ...signer }) : t('unsigned')}</li>
        {stamp === '' && <li>{t('stale')}</li>}
      </ul>
      {setBy === null ? (
        <div class="does">
          <Ask
            label={t('remove', { pack: id })}
            question={t('remove.ask', { pack: id })}
            yes={t('remove.yes')}
            no={words.t('cancel')}
            onYes={remove}
          />
        </div>
      ) : (
        <p class="text set-by">{words.t('policy.fixed', { name: setBy })}</p>
      )}
    </div>
  );
}
