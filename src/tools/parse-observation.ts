/** One line of the tools' input: an observation as JSON, checked field by field because lines come by the hundred thousand. */
import type { Audience } from '../engine/finding.ts';
import type { Observation } from '../engine/observation.ts';

export class ObservationError extends Error {}

type Fields = Record<string, unknown>;

/** For each kind: its fields and their types; `!` marks those that must be there. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  site: { site: 'string!', host: 'string!' },
  'entry-form': { age: 'number', asks: 'object' },
  room: { text: 'string!', count: 'number' },
  member: { name: 'string!', age: 'number', city: 'string' },
  prompt: { name: 'string', age: 'number', city: 'string', text: 'string', conversation: 'string' },
  correspondent: { name: 'string!', age: 'number!', city: 'string', conversation: 'string!' },
  message: { text: 'string!', from: 'string', author: 'string', conversation: 'string', where: 'string' },
  draft: { text: 'string!', conversation: 'string' },
};

/** @throws ObservationError that says what is wrong with the line */
export function parseObservation(line: string): { observation: Observation; audience?: Audience } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new ObservationError(`not JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ObservationError('not an object');
  const fields = value as Fields;
  const expected = typeof fields.kind === 'string' ? FIELDS[fields.kind] : undefined;
  if (!expected) throw new ObservationError(`"kind" must be one of ${Object.keys(FIELDS).join(', ')}`);
  for (const [name, type] of Object.entries(expected)) {
    const given = fields[name];
    const isMissing = given === undefined || given === null;
    if (isMissing ? type.endsWith('!') : typeof given !== type.replace('!', ''))
      throw new ObservationError(`"${name}" of a ${fields.kind} must be a ${type.replace('!', '')}`);
    if (given === null) fields[name] = undefined;
  }
  const { from, audience } = fields;
  if (from !== undefined && from !== 'me' && from !== 'them' && from !== 'unknown')
    throw new ObservationError('"from" must be me, them or unknown');
  if (audience !== undefined && audience !== 'teen' && audience !== 'adult')
    throw new ObservationError('"audience" must be teen or adult');
  if (fields.kind === 'prompt' && fields.name === undefined) fields.name = '';
  return { observation: fields as unknown as Observation, ...(audience && { audience }) };
}
