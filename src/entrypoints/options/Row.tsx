import type { ComponentChildren, VNode } from 'preact';

interface Props {
  readonly title: ComponentChildren;
  readonly text?: ComponentChildren;
  /** What can be done with it, on the right. */
  readonly children?: ComponentChildren;
}

/** Something named, with a button beside it. */
export function Row({ title, text, children }: Props): VNode {
  return (
    <div class="row pick">
      <div>
        <h4 class="label">{title}</h4>
        {text && <div class="text">{text}</div>}
      </div>
      {children}
    </div>
  );
}
