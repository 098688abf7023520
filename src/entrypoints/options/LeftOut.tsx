import type { VNode } from 'preact';
import type { Ignored } from '../../settings/index.ts';
import type { OptionsWords } from './words.ts';

interface Props {
  readonly ignored: readonly Ignored[];
  readonly t: OptionsWords['t'];
}

/** Values of a policy that did not fit, one by one. The names come from outside: they are text, and cut. */
export function LeftOut({ ignored, t }: Props): VNode {
  return (
    <div class="ignored">
      <p>{t('policy.ignored')}</p>
      <ul>
        {ignored.map(({ name, fault }) => (
          <li key={name}>{t(`policy.fault.${fault}`, { name: name.slice(0, 40) })}</li>
        ))}
      </ul>
    </div>
  );
}
