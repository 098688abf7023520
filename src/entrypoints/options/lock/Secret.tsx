import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly text?: string;
  readonly value: string;
  /** Why it did not do; told to screen readers with the field. */
  readonly fault?: string | undefined;
  /** Codes are hidden while typed; a phrase is long, and read from paper. */
  readonly shown?: boolean;
  onChange(value: string): void;
}

/** A field for a code or a phrase. The browser is asked neither to keep nor to suggest it. */
export function Secret({ label, text, value, fault, shown = false, onChange }: Props): VNode {
  const id = useId();
  const described = [text && `${id}-text`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="secret">
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
        type={(shown ? 'text' : 'password') as 'text'}
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
