import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { AppliedPolicy, FixedSetting } from '../../settings/index.ts';
import type { Group, Section } from './find.ts';
import { setterOf } from './SetBy.tsx';
import type { OptionsWords } from './words.ts';

interface Props {
  readonly section: Section;
  /** What was searched for is in sight at once. */
  readonly searching: boolean;
  /** Its settings can be seen, not changed. */
  readonly locked: boolean;
  readonly policy?: AppliedPolicy | undefined;
  readonly words: OptionsWords;
}

/** A section: its title, and a panel for each group. */
export function SectionView({ section, searching, locked, policy, words }: Props): VNode {
  const { id, title, groups } = section;
  /** What a policy fixes can be seen, and says by whom. */
  const fixed = (setting: FixedSetting | undefined, body: ComponentChildren) =>
    policy && setting && policy.fixed.includes(setting) ? (
      <fieldset class="fixed" role="none" disabled>
        {body}
        <p class="text set-by">{words.t('policy.fixed', { name: setterOf(policy, words) })}</p>
      </fieldset>
    ) : (
      body
    );
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <fieldset class="settings" role="none" disabled={locked}>
        {groups.map((group) => (
          <div key={group.id} id={`group-${group.id}`} class="group">
            {group.title && <h3>{group.title}</h3>}
            {group.text && <p class="text">{group.text}</p>}
            {fixed(group.setting, <Panel group={group} searching={searching} fixed={fixed} />)}
          </div>
        ))}
      </fieldset>
    </section>
  );
}

interface PanelProps {
  readonly group: Group;
  readonly searching: boolean;
  fixed(setting: FixedSetting | undefined, body: ComponentChildren): ComponentChildren;
}

function Panel({ group, searching, fixed }: PanelProps): VNode {
  const { items, empty, folded } = group;
  const rows = items.map(({ id, setting, body }) => <Fragment key={id}>{fixed(setting, body)}</Fragment>);
  if (folded === undefined || searching)
    return (
      <div class="panel">
        {rows}
        {items.length === 0 && empty && <p class="row nothing-yet">{empty}</p>}
      </div>
    );
  return (
    <details class="panel fold">
      <summary>{folded}</summary>
      <div class="dense">{rows}</div>
    </details>
  );
}
