import type { Audience, Sign } from '../engine/finding.ts';
import type { WarningsKey } from '../locales/warnings.ts';
import { type Topic, topicOf } from './topic.ts';

/** One thing to do. `offers` is what stands beside it: lines that listen, the emergency numbers, the report. */
export interface Step {
  readonly key: WarningsKey;
  readonly offers?: 'lines' | 'report';
}

const talk: Step = { key: 'step.talk', offers: 'lines' };
const report: Step = { key: 'step.report', offers: 'report' };

/** What to do, by topic: act here and now, then talk to someone, then report (Thorn: in this order for teens). */
const STEPS: Readonly<Record<Topic, readonly Step[]>> = {
  grooming: [{ key: 'step.stop' }, talk, report],
  threat: [{ key: 'step.no-pay' }, { key: 'step.keep-words' }, talk, report],
  drugging: [{ key: 'step.emergency', offers: 'lines' }, { key: 'step.note' }, report],
  ambush: [{ key: 'step.stop' }, talk, report],
  paid: [{ key: 'step.nothing-owed' }, talk, report],
  minors: [{ key: 'step.no-probe' }, { key: 'step.child', offers: 'lines' }, { key: 'step.note' }, report],
  meeting: [{ key: 'step.stop' }, talk, report],
  money: [{ key: 'step.no-money' }, { key: 'step.keep-words' }, report],
  plain: [{ key: 'step.stop' }, talk, report],
};

/** The steps for a conversation that holds these signs. A teen is never left without somebody to talk to. */
export function stepsFor(signs: readonly Sign[], audience: Audience | null): readonly Step[] {
  const steps = STEPS[topicOf(signs)];
  if (audience === 'adult' || steps.some((step) => step.offers === 'lines')) return steps;
  return [steps[0] ?? talk, talk, report];
}

/** Lines of the meeting checklist for a reader. Adult and minor advice differ, and conflict (DOMAIN.md 2.6). */
export function meetingList(audience: Audience | null): readonly WarningsKey[] {
  if (audience === 'teen')
    return ['meet.teen.alone', 'meet.teen.adult', 'meet.teen.public', 'meet.teen.cancel'];
  return ['meet.public', 'meet.tell', 'meet.extra', 'meet.verify', 'meet.own-way', 'meet.home'];
}
