/** What signs and words weigh in a conversation as a whole, as it is learned from what conversations show. */
import type { Audience } from '../engine/finding.ts';
import { MOST_TALK_WEIGHT, TALK_UNIT, type Talks } from '../engine/talk/index.ts';
import { descend, type Example, type Model, weigh } from './regression.ts';
import { type Look, type Looks, NOTHING, scaleOf } from './talk-looks.ts';
import type { Talk } from './talk-sets.ts';

/**
 * Learns twice. First a risky talk counts half where a careful person wants the danger and half two messages later, and a benign one at its
 * end; then a benign one counts once more where it weighed most, for that is where it would be told.
 */
export function learnTalks(talks: readonly Talk[], { of, names }: Looks): Talks {
  const looksOf = (talk: Talk) => of.get(talk) as readonly Look[];
  const at = (talk: Talk, look: Look | undefined, times = 1): Example[] =>
    look ? [{ row: look.row, isRisky: talk.risky, times }] : [];
  const examples = talks.flatMap((talk) => {
    const looks = looksOf(talk);
    return talk.risky
      ? looks.flatMap((look) => at(talk, look, 1 / looks.length))
      : at(talk, looks[looks.length - 1]);
  });
  const first = descend(examples, names.length);
  const heaviest = talks
    .filter(({ risky }) => !risky)
    .flatMap((talk) => at(talk, heaviestOf(looksOf(talk).slice(0, -1), first)));
  return write(descend([...examples, ...heaviest], names.length), names);
}

function heaviestOf(looks: readonly Look[], model: Model): Look | undefined {
  let most = Number.NEGATIVE_INFINITY;
  let heaviest: Look | undefined;
  for (const look of looks) {
    const weight = weigh(look.row, model);
    if (weight > most) [most, heaviest] = [weight, look];
  }
  return heaviest;
}

/** What was learned, in whole units. */
function write({ bias, weights }: Model, names: readonly string[]): Talks {
  const places = new Map(names.map((name, place) => [name, place]));
  const weightOf = (name: string) => weights[places.get(name) ?? -1] ?? 0;
  const signs: Record<string, Record<Audience, readonly [number, number]>> = {};
  for (const name of names.toSorted()) {
    const sign = /^sign (\S+) /.exec(name)?.[1];
    if (!sign) continue;
    const teen = (place: number) => weightOf(`sign ${sign} ${place} teen`);
    const adult = (place: number) => teen(place) + weightOf(`sign ${sign} ${place} adult`);
    signs[sign] = {
      teen: [inUnits(teen(0)), inUnits(teen(1))],
      adult: [inUnits(adult(0)), inUnits(adult(1))],
    };
  }
  const wordsBy = (from: string) =>
    Object.fromEntries(
      names
        .filter((name) => name.startsWith(`${from} `))
        .sort()
        .map((name) => [name.slice(from.length + 1), inUnits(weightOf(name) * scaleOf(name))] as const)
        .filter(([, weight]) => weight !== 0),
    );
  const told = Object.fromEntries(
    Object.keys(NOTHING.told).map((one) => [one, inUnits(weightOf(`told ${one}`))]),
  );
  return {
    bias: inUnits(bias),
    signs,
    told: told as Talks['told'],
    words: { them: wordsBy('them'), me: wordsBy('me') },
  };
}

function inUnits(weight: number): number {
  return Math.max(-MOST_TALK_WEIGHT, Math.min(MOST_TALK_WEIGHT, Math.round(weight / TALK_UNIT)));
}
