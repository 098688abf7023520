import { Building2 } from 'lucide';
import type { VNode } from 'preact';
import type { AppliedPolicy } from '../../settings/index.ts';
import { Icon } from '../../warnings/parts/Icon.tsx';
import { LeftOut } from './LeftOut.tsx';
import type { OptionsWords } from './words.ts';

interface Props {
  readonly policy: AppliedPolicy;
  readonly words: OptionsWords;
}

/** Who set the settings that cannot be changed here. All of it is plain text: it comes from outside. */
export function SetBy({ policy, words }: Props): VNode {
  const { t } = words;
  const { contact, phone } = policy.brand;
  return (
    <div class="notice locked">
      <Icon of={Building2} size={19} />
      <p>
        <b>{t(policy.lockAll ? 'policy.all' : 'policy.some', { name: setterOf(policy, words) })}</b>
        {(contact || phone) && <span>{[contact, phone].filter(Boolean).join(' · ')}</span>}
      </p>
      {policy.ignored.length > 0 && <LeftOut ignored={policy.ignored} t={t} />}
    </div>
  );
}

/** The name of who set them. */
export function setterOf({ brand }: AppliedPolicy, { t }: OptionsWords): string {
  return brand.name ?? t('policy.someone');
}
