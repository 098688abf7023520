import { Fragment, type VNode } from 'preact';
import type { Group, Section } from './find.ts';

interface Props {
  readonly section: Section;
  /** What was searched for is in sight at once. */
  readonly searching: boolean;
  /** Its settings can be seen, not changed. */
  readonly locked: boolean;
}

/** A section: its title, and a panel for each group. */
export function SectionView({ section: { id, title, groups }, searching, locked }: Props): VNode {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <fieldset class="settings" role="none" disabled={locked}>
        {groups.map((group) => (
          <div key={group.id} class="group">
            {group.title && <h3>{group.title}</h3>}
            {group.text && <p class="text">{group.text}</p>}
            <Panel group={group} searching={searching} />
          </div>
        ))}
      </fieldset>
    </section>
  );
}

function Panel({ group, searching }: { group: Group; searching: boolean }): VNode {
  const { items, empty, folded } = group;
  const rows = items.map(({ id, body }) => <Fragment key={id}>{body}</Fragment>);
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
