import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Authority, bodiesFor } from '../../authorities/index.ts';
import type { Sign } from '../../engine/finding.ts';
import type { StoredPack } from '../../settings/index.ts';
import { Body } from './Body.tsx';
import { PackBodies } from './PackBodies.tsx';
import type { Reader } from './reader.ts';
import type { PopupWords } from './words.ts';

interface Props {
  readonly reader: Reader;
  readonly signs: readonly Sign[];
  readonly packs?: readonly StoredPack[];
  readonly words: PopupWords;
  readonly now: Date;
  open(url: string): void;
}

/** How many bodies are shown before "more": what fits without losing the reader. */
const FIRST = 4;

/** Who can help, the right one first by what was seen; the discreet door after them, and never folded away. What packs name comes after the official ones. */
export function Help({ reader, signs, packs = [], words, now, open }: Props): VNode {
  const [all, setAll] = useState(false);
  const { t } = words;
  const bodies = bodiesFor(reader.country, { signs, audience: reader.audience });
  const [others, discreet] = [bodies.filter((body) => !isDiscreet(body)), bodies.filter(isDiscreet)];
  const shown = all ? others : others.slice(0, FIRST);
  const show = (list: readonly Authority[]) =>
    list.map((body) => <Body key={body.id} body={body} words={words} now={now} open={open} />);
  return (
    <>
      <h2>{t(signs.length ? 'help.seen' : 'help.title')}</h2>
      <ul class="bodies">{show(shown)}</ul>
      {shown.length < others.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {t('help.more', { count: others.length - shown.length })}
        </button>
      )}
      {discreet.length > 0 && <ul class="bodies">{show(discreet)}</ul>}
      {packs.map((pack) => (
        <PackBodies key={pack.head.id} {...{ pack, reader, signs, words, now, open }} />
      ))}
    </>
  );
}

function isDiscreet({ takes }: Authority): boolean {
  return takes['own-thoughts'] !== undefined;
}
