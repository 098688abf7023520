import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** A sentence or two under the label. */
  readonly text?: string | undefined;
  readonly on: boolean;
  onChange(on: boolean): void;
}

/** Something that is on or off: its whole row can be pressed. */
export function Toggle({ label, text, on, onChange }: Props): VNode {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class="row toggle"
      aria-checked={on}
      aria-labelledby={`${id}-label`}
      {...(text && { 'aria-describedby': `${id}-text` })}
      onClick={() => onChange(!on)}
    >
      <span>
        <span id={`${id}-label`} class="label">
          {label}
        </span>
        {text && (
          <span id={`${id}-text`} class="text">
            {text}
          </span>
        )}
      </span>
      <span class="track" />
    </button>
  );
}
