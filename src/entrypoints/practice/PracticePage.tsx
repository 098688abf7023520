import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Audience } from '../../engine/finding.ts';
import { Choose } from '../page-parts/Choose.tsx';
import { Top } from '../page-parts/Top.tsx';
import { ChatFrame } from './ChatFrame.tsx';
import { TryText } from './TryText.tsx';
import type { PracticeWords } from './words.ts';

interface Props {
  /** Whom Vigie speaks to at first. */
  readonly audience: Audience;
  readonly words: PracticeWords;
}

/** A chat to practise on, and a box to try texts in. */
export function PracticePage({ audience: first, words }: Props): VNode {
  const { t } = words;
  const [audience, setAudience] = useState(first);
  return (
    <>
      <Top name={t('heading')} links={[{ href: '/options.html', label: t('settings') }]} />
      <main class="inside">
        <p class="lead">{t('intro')}</p>
        <section aria-labelledby="chat">
          <h2 id="chat">{t('chat')}</h2>
          <div class="who">
            <Choose
              legend={t('audience')}
              options={(['adult', 'teen'] as const).map((value) => ({
                value,
                label: t(`audience.${value}`),
              }))}
              value={audience}
              onChange={(value) => setAudience(value)}
            />
          </div>
          <ChatFrame key={audience} audience={audience} words={words} />
        </section>
        <section aria-labelledby="try">
          <h2 id="try">{t('try')}</h2>
          <p class="text">{t('try.means')}</p>
          <TryText words={words} />
        </section>
      </main>
    </>
  );
}
