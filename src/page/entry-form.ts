import type { EntryFormObservation } from '../engine/observation.ts';
import type { EntryFields } from './layout.ts';
import { readAge } from './person.ts';
import { shownValue } from './text.ts';

const ORDER = ['pseudonym', 'age', 'postcode', 'gender'] as const;

/** What an entry form asks, with the age that is typed in it now. No other value is looked at. */
export function readEntryForm(fields: EntryFields): EntryFormObservation {
  const asks = ORDER.filter((field) => fields[field]);
  const typed = fields.age && shownValue(fields.age);
  const age = typed && /^\s*\d{1,2}\s*$/.test(typed) ? readAge(typed) : undefined;
  return { kind: 'entry-form', asks, ...(age !== undefined && { age }) };
}
