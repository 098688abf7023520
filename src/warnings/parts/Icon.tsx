import type { IconNode } from 'lucide';
import { h, type VNode } from 'preact';

/** One lucide icon, drawn in the colour of the text. Always beside words, so hidden from screen readers. */
export function Icon({ of, size = 20 }: { of: IconNode; size?: number }): VNode {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {of.map(([tag, attributes]) => h(tag, attributes as Record<string, string>))}
    </svg>
  );
}
