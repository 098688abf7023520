import type { Finding, Level, Sign } from '../engine/finding.ts';
import type {
  CorrespondentObservation,
  MessageObservation,
  Observation,
  PromptObservation,
} from '../engine/observation.ts';
import { worst } from './levels.ts';
import { byWeight } from './weight.ts';

/** Where a finding is told: a bar over the page, advice beside a form, a chip on a row, or a conversation's card. */
export type Place = 'bar' | 'entry' | 'chip' | 'talk';

/** What a finding deserves. `key` is what a dismissal holds for. */
export interface Plan {
  readonly place: Place;
  readonly key: string;
  readonly level: Level;
  /** What to speak of, heaviest first. */
  readonly signs: readonly Sign[];
}

/**
 * Which warning a finding is for; `null` when it is for none.
 * @param observation what was read
 * @param finding what the engine made of it
 */
export function planFor(observation: Observation, finding: Finding): Plan | null {
  const signs = byWeight(finding.signs.map((evidence) => evidence.sign));
  switch (observation.kind) {
    case 'site':
      return { place: 'bar', key: 'site', level: worst('info', finding.level), signs };
    case 'entry-form':
      return { place: 'entry', key: 'entry', level: isMinor(observation.age) ? 'caution' : 'info', signs };
    case 'room':
      return chip(`room:${observation.text}`, finding.level, signs);
    case 'member':
      return chip(
        `member:${observation.name}|${observation.age ?? ''}|${observation.city ?? ''}`,
        finding.level,
        signs,
      );
    case 'correspondent':
      return finding.level === 'none'
        ? null
        : { place: 'talk', key: talkKey(observation), level: finding.level, signs };
    case 'prompt':
      return { place: 'talk', key: talkKey(observation), level: worst('info', finding.level), signs };
    case 'message':
      return message(observation, finding, signs);
    case 'draft':
      return null;
    default:
      throw new Error(`No warning is planned for ${JSON.stringify(observation satisfies never)}`);
  }
}

/** Whether an age, in years, is under 18. */
export function isMinor(age: number | undefined): boolean {
  return age !== undefined && age < 18;
}

function chip(key: string, level: Level, signs: readonly Sign[]): Plan | null {
  return level === 'none' ? null : { place: 'chip', key, level, signs };
}

/** What the reader wrote is not quoted back: it counts only when it made the conversation worrying. */
function message(observation: MessageObservation, finding: Finding, signs: readonly Sign[]): Plan | null {
  const quiet =
    finding.level === 'none' ||
    (finding.level === 'info' && (observation.where === 'room' || observation.from === 'me'));
  if (quiet) return null;
  const spoken = observation.from === 'me' || signs.length === 0 ? byWeight(finding.seen) : signs;
  return { place: 'talk', key: talkKey(observation), level: finding.level, signs: spoken };
}

/** A room is many conversations: there, an author is one. */
function talkKey(observation: PromptObservation | CorrespondentObservation | MessageObservation): string {
  const who = observation.kind === 'message' ? (observation.author ?? '') : observation.name;
  if (observation.kind === 'message' && observation.where === 'room')
    return `talk:${observation.conversation ?? ''}/${who}`;
  return `talk:${observation.conversation ?? who}`;
}
