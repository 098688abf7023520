import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** A sentence between the label and the field. */
  readonly text?: string | undefined;
  readonly type: 'text' | 'password' | 'tel' | 'url';
  /** Characters at most. */
  readonly most?: number;
  readonly value: string;
  /** Why it did not do; told to screen readers with the field. */
  readonly fault?: string | undefined;
  onChange(value: string): void;
}

/** A line to type in. The browser is asked neither to keep, to mend nor to suggest it. */
export function Field({ label, text, type, most, value, fault, onChange }: Props): VNode {
  const id = useId();
  const described = [text && `${id}-text`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="typed">
      <label class="label" for={id}>
        {label}
      </label>
      {text && (
        <p id={`${id}-text`} class="text">
          {text}
        </p>
      )}
      <input
        id={id}
        class="field"
        type={type as 'text'}
        {...(most && { maxLength: most })}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-invalid={Boolean(fault)}
        {...(described && { 'aria-describedby': described })}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {fault && (
        <p id={`${id}-fault`} class="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
