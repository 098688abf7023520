import { CUE_SIGNS, cueRule, NAME_SIGNS } from '../engine/cues/index.ts';
import type { Sign } from '../engine/finding.ts';
import type { RuleSet } from '../engine/rule-set.ts';
import { topicOf, topicOfRule } from '../settings/topics.ts';

/** Ids of rules by topic, then by sign. */
export type RuleTopics = Readonly<Record<string, Partial<Readonly<Record<Sign, readonly string[]>>>>>;

/** Which rules a topic is made of, so that it can be turned off, and so that a muted rule can be named by its sign. */
export function ruleTopics({ packs }: Pick<RuleSet, 'packs'>): RuleTopics {
  // The engine's one own rule, the gap between two ages, belongs to what a stranger does to come near.
  const topics: Record<string, Partial<Record<Sign, string[]>>> = { grooming: { 'age-gap': ['age-gap'] } };
  for (const { pack, rules = [] } of packs)
    for (const { id, sign } of rules) {
      const topic = topics[topicOf(pack)] ?? {};
      topics[topicOf(pack)] = { ...topic, [sign]: [...(topic[sign] ?? []), id] };
    }
  const add = (sign: Sign, topic: string) => {
    topics[topic] = { ...topics[topic], [sign]: [...(topics[topic]?.[sign] ?? []), cueRule(sign)] };
  };
  for (const sign of CUE_SIGNS) add(sign, topicOfRule(sign));
  for (const kind of ['room', 'member'] as const)
    for (const sign of NAME_SIGNS[kind]) add(sign, topicOfRule(sign, [kind]));
  return topics;
}
