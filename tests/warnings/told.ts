import type { Finding, Level, Sign } from '../../src/engine/finding.ts';
import type { MessageObservation, PromptObservation } from '../../src/engine/observation.ts';
import { marked } from '../gallery/samples.ts';

const none: Finding = { level: 'none', signs: [], because: [], seen: [] };

/** A private message and its finding; `[sign: words]` are its spans. */
export function message(
  text: string,
  level: Level,
  seen: readonly Sign[] = [],
  extra: Partial<MessageObservation> = {},
): { observation: MessageObservation | PromptObservation; finding: Finding } {
  const { text: plain, finding } = marked(text, level, seen);
  const signs = finding.signs.map((one) => ({ ...one, rule: `fr-${one.sign}` }));
  return {
    observation: {
      kind: 'message',
      text: plain,
      from: 'them',
      author: 'Marc41',
      conversation: '1',
      where: 'private',
      ...extra,
    },
    finding: { ...finding, signs },
  };
}

/** A stranger opens a private conversation. */
export function prompt(name: string, age?: number, city?: string): ReturnType<typeof message> {
  const observation: PromptObservation = {
    kind: 'prompt',
    name,
    conversation: '1',
    ...(age !== undefined && { age }),
    ...(city !== undefined && { city }),
  };
  return { observation, finding: none };
}
