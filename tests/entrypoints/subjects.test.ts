import { describe, expect, it } from 'vitest';
import type { Finding, Level, Sign } from '../../src/engine/finding.ts';
import type { Observation } from '../../src/engine/observation.ts';
import { createSubjects } from '../../src/entrypoints/chat.content/subjects.ts';

const finding = (level: Level, ...signs: Sign[]): Finding => ({
  level,
  signs: signs.map((sign) => ({ sign, rule: `fr.${sign}`, start: 0, end: 1 })),
  because: [],
  seen: signs,
});
const says = (conversation: string, author?: string): Observation => ({
  kind: 'message',
  text: 'dis rien à tes parents',
  from: 'them',
  conversation,
  ...(author && { author }),
});

describe('what a report could be about', () => {
  it('is who wrote, with all their signs and the last time, and never a message', () => {
    let now = 1000;
    const subjects = createSubjects(() => now);
    subjects.note(says('coco/max', 'max'), finding('caution', 'asks-age'));
    now = 2000;
    subjects.note(says('coco/max', 'max'), finding('danger', 'secrecy', 'asks-age'));
    expect(subjects.list()).toEqual([
      { kind: 'person', name: 'max', level: 'danger', signs: ['asks-age', 'secrecy'], at: 2000 },
    ]);
    expect(JSON.stringify(subjects.list())).not.toContain('parents');
  });

  it('puts the most worrying first, then who wrote before a row, then the latest', () => {
    const subjects = createSubjects(() => 0);
    subjects.note({ kind: 'room', text: 'lycéenne' }, finding('danger', 'minor-coded'));
    subjects.note(says('coco/al', 'al'), finding('caution', 'moves-app'));
    subjects.note({ kind: 'member', name: 'papy', age: 60 }, finding('danger', 'minor-coded', 'age-gap'));
    subjects.note(says('coco/max', 'max'), finding('danger', 'secrecy'));
    expect(subjects.list().map(({ name, room }) => name ?? room)).toEqual(['max', 'papy', 'lycéenne', 'al']);
  });

  it('knows the name of a stranger whose messages carry none, and the room where somebody wrote', () => {
    const subjects = createSubjects(() => 0);
    subjects.note({ kind: 'prompt', name: 'max', conversation: 'x/max' }, finding('none'));
    subjects.note(says('x/max'), finding('danger', 'secrecy'));
    subjects.note({ ...says('x/#ados', 'al'), where: 'room' } as Observation, finding('caution', 'asks-age'));
    expect(subjects.list().map(({ name, room }) => [name, room])).toEqual([
      ['max', undefined],
      ['al', 'ados'],
    ]);
  });

  it('leaves out what the reader wrote, rows that are calm or merely for adults, and everything without a sign', () => {
    const subjects = createSubjects(() => 0);
    subjects.note({ ...says('x/max'), from: 'me' } as Observation, finding('danger', 'personal-data'));
    subjects.note({ kind: 'room', text: 'musik' }, finding('info', 'minor-coded'));
    subjects.note({ kind: 'room', text: 'adultes' }, finding('caution', 'adult-coded'));
    subjects.note({ kind: 'member', name: 'papy', age: 60 }, finding('caution', 'age-gap'));
    subjects.note({ kind: 'draft', text: 'a' }, finding('caution', 'personal-data'));
    subjects.note(says('x/al', 'al'), finding('none'));
    expect(subjects.list()).toEqual([]);
  });

  it('holds the last fifty, and a name no longer than a name', () => {
    const subjects = createSubjects(() => 0);
    for (let i = 0; i < 200; i++) subjects.note(says(`x/${i}`, `n${i}`), finding('caution', 'asks-age'));
    subjects.note(says('x/long', 'long '.repeat(100)), finding('danger', 'secrecy'));
    expect(subjects.list()).toHaveLength(50);
    expect(subjects.list()[0]?.name?.length).toBeLessThanOrEqual(80);
    expect(subjects.list()[1]?.name).toBe('n199');
  });
});
