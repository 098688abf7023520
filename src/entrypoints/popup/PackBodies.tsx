import type { VNode } from 'preact';
import { bodiesAmong } from '../../authorities/index.ts';
import type { Sign } from '../../engine/finding.ts';
import type { StoredPack } from '../../settings/index.ts';
import { Body } from './Body.tsx';
import type { Reader } from './reader.ts';
import type { PopupWords } from './words.ts';

interface Props {
  readonly pack: StoredPack;
  readonly reader: Reader;
  readonly signs: readonly Sign[];
  readonly words: PopupWords;
  readonly now: Date;
  open(url: string): void;
}

/** Who can help by the word of a pack, which says whose word it is. All of it is plain text: it comes from outside. */
export function PackBodies({ pack, reader, signs, words, now, open }: Props): VNode | null {
  const { t, language } = words;
  const here = pack.bodies.filter(({ country }) => country === reader.country);
  const bodies = bodiesAmong(here, { signs, audience: reader.audience });
  if (bodies.length === 0) return null;
  return (
    <div class="of-pack">
      <h2>{t('help.pack', { author: pack.head.author })}</h2>
      <p class="small whose">{t('help.pack.means')}</p>
      <ul class="bodies">
        {bodies.map((body) => (
          <Body
            key={body.id}
            body={body}
            says={typeof body.says === 'string' ? body.says : body.says[language]}
            words={words}
            now={now}
            open={open}
          />
        ))}
      </ul>
    </div>
  );
}
