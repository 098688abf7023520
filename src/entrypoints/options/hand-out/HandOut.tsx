import { Download } from 'lucide';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Ignored } from '../../../settings/index.ts';
import { policyBytes } from '../../../settings/policy/bytes.ts';
import { type PolicyTarget, policyFile } from '../../../settings/policy/files.ts';
import { TEXT_LIMITS } from '../../../settings/policy/limits.ts';
import { Icon } from '../../../warnings/parts/Icon.tsx';
import { Field } from '../../page-parts/Field.tsx';
import { Pick } from '../../page-parts/Pick.tsx';
import { Toggle } from '../../page-parts/Toggle.tsx';
import type { Around } from '../around.ts';
import { LeftOut } from '../LeftOut.tsx';
import { saveFile } from '../save-file.ts';
import { type Own, ownOf, policyOf } from './policy-of.ts';
import { lacksId, placeOf, shopOf, TARGETS } from './targets.ts';

type Name = Exclude<keyof Own, 'lockAll'>;

const FIELDS: readonly {
  readonly name: Name;
  readonly type: 'text' | 'tel' | 'url';
  readonly most: number;
}[] = [
  { name: 'brandName', type: 'text', most: TEXT_LIMITS.brandName },
  { name: 'brandContact', type: 'text', most: TEXT_LIMITS.brandContact },
  { name: 'brandPhone', type: 'tel', most: TEXT_LIMITS.brandPhone },
  { name: 'brandLink', type: 'url', most: TEXT_LIMITS.brandLink },
];

type Done =
  | { readonly kind: 'refused'; readonly ignored: readonly Ignored[] }
  | {
      readonly kind: 'written';
      readonly name: string;
      readonly where: string;
      readonly target: PolicyTarget;
      /** Settings of this page that no policy can hold. */
      readonly left: readonly Ignored[];
    };

/** The settings of this page as a policy file, for a browser on many machines. Nothing that is typed here is kept. */
export function HandOut({ around }: { around: Around }): VNode {
  const { settings, packs, policy, words } = around;
  const { t } = words;
  const [typed, setTyped] = useState<Partial<Own>>({});
  const [target, setTarget] = useState<PolicyTarget>('chrome-windows');
  const [done, setDone] = useState<Done | null>(null);
  const shop = shopOf(import.meta.env.BROWSER, browser.runtime.id);
  // What a policy says already, which may come or change after the page has opened, until something else is typed.
  const own = { ...ownOf(policy), ...typed };
  const change = (part: Partial<Own>) => {
    setTyped({ ...typed, ...part });
    setDone(null);
  };

  const write = () => {
    const made = policyOf(settings, packs, own, policy);
    if (made.ignored.some(({ name }) => FIELDS.some((field) => field.name === name)))
      return setDone({ kind: 'refused', ignored: made.ignored });
    const file = policyFile(target, made.policy, shop);
    saveFile(file.name, policyBytes(file), 'application/octet-stream');
    setDone({ kind: 'written', name: file.name, where: file.where, target, left: made.ignored });
  };

  return (
    <>
      <div class="row own">
        {FIELDS.map(({ name, type, most }) => (
          <Field
            key={name}
            label={t(`hand-out.${name}`)}
            type={type}
            most={most}
            value={own[name]}
            fault={
              done?.kind === 'refused' && done.ignored.some((one) => one.name === name)
                ? t(`hand-out.${name}.fault`)
                : undefined
            }
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </div>
      <Toggle
        label={t('hand-out.lock')}
        text={t('hand-out.lock.means')}
        on={own.lockAll}
        onChange={(lockAll) => change({ lockAll })}
      />
      <Pick
        label={t('hand-out.for')}
        text={t('hand-out.for.means')}
        value={target}
        options={TARGETS}
        onChange={(next) => {
          setTarget(next);
          setDone(null);
        }}
      />
      <div class="row">
        <div class="does">
          <button type="button" class="outlined" onClick={write}>
            <Icon of={Download} size={17} />
            {t('hand-out.do')}
          </button>
          <div class="answer" role="status">
            {done?.kind === 'written' && <Written {...done} t={t} lacks={lacksId(done.target, shop)} />}
          </div>
          <div class="answer" role="alert">
            {done?.kind === 'refused' && <p class="notice">{t('hand-out.refused')}</p>}
          </div>
        </div>
      </div>
    </>
  );
}

interface WrittenProps {
  readonly name: string;
  readonly where: string;
  readonly target: PolicyTarget;
  readonly lacks: boolean;
  readonly left: readonly Ignored[];
  readonly t: Around['words']['t'];
}

/** What to do with the file. */
function Written({ name, where, target, lacks, left, t }: WrittenProps): VNode {
  const place = placeOf(target);
  return (
    <>
      <p class="text">
        {t(`hand-out.${place}`, { file: name })} {place === 'linux' && <code>{where}</code>}
      </p>
      {lacks && <p class="text">{t('hand-out.id')}</p>}
      {left.length > 0 && <LeftOut ignored={left} t={t} />}
    </>
  );
}
