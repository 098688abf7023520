import type { VNode } from 'preact';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly disabled: boolean;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  onChange(value: Value): void;
}

/** One choice out of a few, by the browser's own list. */
export function Choice<Value extends string>({
  label,
  value,
  disabled,
  options,
  onChange,
}: Props<Value>): VNode {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
