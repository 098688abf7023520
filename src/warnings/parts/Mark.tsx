import { Lighthouse } from 'lucide';
import type { VNode } from 'preact';
import { Icon } from './Icon.tsx';

/** The brand mark: a lighthouse. */
export function Mark({ size = 36 }: { size?: number }): VNode {
  return (
    <span class="mark" style={{ width: `${size}px`, height: `${size}px` }}>
      <Icon of={Lighthouse} size={Math.round(size * 0.62)} />
    </span>
  );
}
