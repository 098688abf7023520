import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** One sentence on what it changes. */
  readonly text?: string;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly text?: string | undefined;
  readonly options: readonly Option<Value>[];
  /** Absent while nothing is chosen. */
  readonly value: Value | undefined;
  onChange(value: Value): void;
}

/** One out of a few, all in sight. */
export function Choose<Value extends string>(props: Props<Value>): VNode {
  const { legend, text, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset class="row choose">
      <legend class="label">{legend}</legend>
      {text && <p class="text">{text}</p>}
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              <span class="option-label">{option.label}</span>
              {option.text && <span class="text">{option.text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
