import { unpackCues } from '../../engine/cues/index.ts';
import type { Audience, Finding } from '../../engine/finding.ts';
import { createEngine, type Reader } from '../../engine/index.ts';
import type { Observation } from '../../engine/observation.ts';
import { unpackText } from '../../engine/packed/index.ts';
import { unpackTalks } from '../../engine/talk/index.ts';
import { levels, stamp, topics } from '../../rules/index.ts';
import { NO_PACKS, type Packs, type Settings } from '../../settings/index.ts';
import { bundledRules } from './bundled.ts';
import { createFurther } from './further.ts';

export interface Judge {
  judge(observation: Observation): Finding;
  /** The reader told an age under 18, at the chat's door or in what they wrote: they are judged for as a teen, whatever is set. */
  readonly readerIsMinor: boolean;
  /** Makes the next part of what the first message waits for. Returns whether anything is left. */
  prepare(): boolean;
  /** Mutes a rule on this page: in a private window the settings may not be written. */
  mute(rule: string): void;
}

/**
 * The bundled rules and those of packs, judging as the settings say.
 * @param settings the settings as they are now
 * @param packs the packs as they are now
 */
export function createJudge(settings: () => Settings, packs: () => Packs = () => NO_PACKS): Judge {
  const also = createFurther(packs, stamp);
  const engine = createEngine(
    {
      levels,
      text: (kind) => unpackText(bundledRules().packed, kind),
      also,
      cues: () => unpackCues(bundledRules().packedCues),
      nameCues: (kind) => unpackCues(bundledRules().packedNameCues[kind]),
      talks: () => unpackTalks(bundledRules().packedTalks),
    },
    new Date().getFullYear(),
  );
  const mutedHere = new Set<string>();
  let known: Settings | null = null;
  let wasMinor = false;
  let knownPacks = packs();
  let reader: Reader = { audience: null };
  return {
    prepare: engine.prepare,
    get readerIsMinor() {
      return engine.readerIsMinor;
    },
    judge(observation) {
      const now = settings();
      const isMinor = engine.readerIsMinor;
      if (now !== known || isMinor !== wasMinor || packs() !== knownPacks)
        reader = readerFor(now, isMinor, mutedHere, packs());
      known = now;
      wasMinor = isMinor;
      knownPacks = packs();
      const finding = engine.assess(observation, reader);
      const isQuiet = sensitivityOf(now, isMinor) === 'fewer' && finding.level === 'info';
      // A draft is checked for what is in it, whatever its level.
      return isQuiet && observation.kind !== 'draft' ? quietened(finding) : finding;
    },
    mute(rule) {
      mutedHere.add(rule);
      known = null;
    },
  };
}

/** The engine's reader: muted rules and topics, and how much a mere hint may tell. */
function readerFor(
  settings: Settings,
  isMinor: boolean,
  mutedHere: ReadonlySet<string>,
  { list }: Packs,
): Reader {
  const off = settings.topicsOff.flatMap((topic) => [
    ...Object.values(topics[topic] ?? {}).flat(),
    ...list.flatMap(({ head }) => head.rules.filter((rule) => rule.topic === topic).map(({ id }) => id)),
  ]);
  return {
    audience: isMinor ? 'teen' : settings.audience,
    muted: new Set([...mutedHere, ...settings.mutedRules, ...off]),
    ...(sensitivityOf(settings, isMinor) === 'more' && { hints: 'caution' as const }),
  };
}

/** While the audience is not chosen, the thresholds are the teen's. */
function sensitivityOf(
  { audience, sensitivity }: Settings,
  isMinor: boolean,
): Settings['sensitivity'][Audience] {
  return sensitivity[isMinor ? 'teen' : (audience ?? 'teen')];
}

function quietened(finding: Finding): Finding {
  return { ...finding, level: 'none', signs: [], because: [] };
}
