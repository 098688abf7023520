import { type Finding, LEVELS, type Level, type Sign } from '../../engine/finding.ts';
import type { Observation } from '../../engine/observation.ts';
import type { ReportSubject } from '../../settings/index.ts';

/** A report is about one of the last few; a page that invents people without end fills no memory. */
const MOST = 50;
/** A name is a name, not a way to carry a text. */
const NAME_LENGTH = 80;

/** Signs that are nothing to report of a row: what is for adults is no offence, and an age is none. */
const NO_OFFENCE: readonly Sign[] = ['adult-coded', 'age-gap'];

/** Whom and what a report could be about, in the memory of this page, while it lives. */
export interface Subjects {
  note(observation: Observation, finding: Finding): void;
  /** The most worrying first, people who wrote to the reader before rows of a list. */
  list(): readonly ReportSubject[];
}

interface Subject extends ReportSubject {
  /** Wrote to the reader, or where the reader reads. */
  readonly wrote: boolean;
}

/** @param now the time of what is noted, in milliseconds since 1970 */
export function createSubjects(now: () => number = Date.now): Subjects {
  const subjects = new Map<string, Subject>();
  /** Conversations that a stranger opened under a name. */
  const names = new Map<string, string>();

  return {
    note(observation, { level, signs }) {
      if ((observation.kind === 'prompt' || observation.kind === 'correspondent') && observation.conversation)
        names.set(observation.conversation, observation.name);
      const about = level !== 'none' && aboutOf(observation, names);
      const isPlain = level === 'info' || signs.every(({ sign }) => NO_OFFENCE.includes(sign));
      if (!about || (isPlain && !about.wrote)) return;
      const key = JSON.stringify([about.kind, about.name, about.room]);
      const before = subjects.get(key);
      subjects.delete(key);
      subjects.set(key, {
        ...about,
        level: higher(before?.level ?? 'none', level),
        signs: [...new Set<Sign>([...(before?.signs ?? []), ...signs.map(({ sign }) => sign)])],
        at: now(),
      });
      if (subjects.size > MOST) subjects.delete(subjects.keys().next().value ?? key);
    },
    list: () =>
      [...subjects.values()]
        .reverse()
        .sort((one, other) => weight(other) - weight(one))
        .map(({ wrote, ...subject }) => subject),
  };
}

function aboutOf(
  observation: Observation,
  names: ReadonlyMap<string, string>,
): Pick<Subject, 'kind' | 'name' | 'room' | 'wrote'> | null {
  switch (observation.kind) {
    case 'room':
      return { kind: 'room', room: tidy(observation.text), wrote: false };
    case 'member':
      return { kind: 'person', name: tidy(observation.name), wrote: false };
    case 'prompt':
      return { kind: 'person', name: tidy(observation.name), wrote: true };
    case 'message': {
      if (observation.from === 'me') return null;
      const { author, conversation = '', where } = observation;
      const name = author ?? names.get(conversation);
      const room = where === 'room' ? roomOf(conversation) : undefined;
      return { kind: 'person', ...(name && { name: tidy(name) }), ...(room && { room }), wrote: true };
    }
    default:
      return null;
  }
}

/** The id of a room's conversation ends in `/#` and its name. */
function roomOf(conversation: string): string | undefined {
  const at = conversation.indexOf('/#');
  return at < 0 ? undefined : tidy(conversation.slice(at + 2)) || undefined;
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, NAME_LENGTH);
}

function higher(one: Level, other: Level): Level {
  return LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other;
}

function weight({ level, wrote }: Subject): number {
  return LEVELS.indexOf(level) * 2 + (wrote ? 1 : 0);
}
