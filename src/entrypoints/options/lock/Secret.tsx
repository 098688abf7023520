import type { VNode } from 'preact';
import { Field } from '../../page-parts/Field.tsx';

interface Props {
  readonly label: string;
  readonly text?: string;
  readonly value: string;
  readonly fault?: string | undefined;
  /** Codes are hidden while typed; a phrase is long, and read from paper. */
  readonly shown?: boolean;
  onChange(value: string): void;
}

/** A field for a code or a phrase. */
export function Secret({ shown = false, ...field }: Props): VNode {
  return <Field {...field} type={shown ? 'text' : 'password'} />;
}
