import { Flag, Phone } from 'lucide';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { reportBody } from '../../authorities/index.ts';
import type { Sign } from '../../engine/finding.ts';
import type { StoredPack } from '../../settings/index.ts';
import { Icon } from '../../warnings/parts/Icon.tsx';
import { nameIn } from './body-name.ts';
import { Help } from './Help.tsx';
import type { Reader } from './reader.ts';
import type { PopupWords } from './words.ts';

interface Props {
  readonly reader: Reader;
  readonly signs: readonly Sign[];
  readonly packs: readonly StoredPack[];
  readonly words: PopupWords;
  readonly now: Date;
  /** The list of help is unfolded from the start. */
  readonly helpFirst: boolean;
  /** Opens the report sheet about this page. */
  report(): void;
  open(url: string): void;
}

/** Report in one click, or find someone to talk to. */
export function Reach({ reader, signs, packs, words, now, helpFirst, report, open }: Props): VNode {
  const [helpShown, setHelpShown] = useState(helpFirst);
  const { t, language } = words;
  const name = nameIn(reportBody(reader.country), language);
  return (
    <section class="reach">
      <div class="buttons">
        <button type="button" class="safe" onClick={report}>
          <Icon of={Flag} size={18} />
          <span>
            {t('report')}
            <small>{t('report.sheet', { body: name })}</small>
          </span>
        </button>
        <button
          type="button"
          class="outlined"
          aria-expanded={helpShown}
          aria-controls="help"
          onClick={() => setHelpShown(!helpShown)}
        >
          <Icon of={Phone} size={18} />
          <span>
            {t('help')}
            <small>{t('help.now')}</small>
          </span>
        </button>
      </div>
      <p class="small">{t('proof')}</p>
      <div id="help" hidden={!helpShown}>
        {helpShown && <Help {...{ reader, signs, packs, words, now, open }} />}
      </div>
    </section>
  );
}
