import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly label: string;
  readonly text?: string | undefined;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onChange(value: Value): void;
}

/** One out of many, by the browser's own list. */
export function Pick<Value extends string>({ label, text, value, options, onChange }: Props<Value>): VNode {
  const id = useId();
  return (
    <div class="row pick">
      <div>
        <label class="label" for={id}>
          {label}
        </label>
        {text && (
          <p id={`${id}-text`} class="text">
            {text}
          </p>
        )}
      </div>
      <select
        id={id}
        value={value}
        {...(text && { 'aria-describedby': `${id}-text` })}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
