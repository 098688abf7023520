import type { IconNode } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { trusted } from '../trusted.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** The one filled button of a warning: the safe action. */
export function Safe({ onPress, icon, children }: Props & { readonly icon?: IconNode }): VNode {
  return (
    <button type="button" class="safe" onClick={trusted(onPress)}>
      {icon && <Icon of={icon} size={18} />}
      <span>{children}</span>
    </button>
  );
}

/** Everything else: a plain link. `expanded` when it unfolds something. */
export function Quiet({ onPress, expanded, children }: Props & { readonly expanded?: boolean }): VNode {
  return (
    <button
      type="button"
      class="quiet"
      onClick={trusted(onPress)}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
    >
      {children}
    </button>
  );
}
