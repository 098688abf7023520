import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { Reason } from '../model.ts';
import { Quote } from './Quote.tsx';

/** Each sign in plain words, the excerpt it was seen in, and the rule's name. */
export function Why({ reasons, around }: { reasons: readonly Reason[]; around: Around }): VNode {
  const { t, speech } = around;
  return (
    <section class="why">
      <h3>{t('why.title')}</h3>
      <dl>
        {reasons.map((reason) => (
          <div key={`${reason.sign} ${reason.rule}`}>
            <dt>{speech.sign(`${reason.sign}.label`)}</dt>
            <dd>
              <Quote pieces={reason.quote} around={around} />
              <p>{speech.sign(`${reason.sign}.means`)}</p>
              <code>{t('why.rule', { rule: reason.rule })}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p class="small">{t('why.local')}</p>
    </section>
  );
}
