import type { Audience, Sign } from '../engine/finding.ts';
import { type SignsKey, signsWords } from '../locales/signs.ts';
import { type Language, type Translate, translator } from '../locales/translate.ts';
import { type WarningsKey, warningsWords } from '../locales/warnings.ts';
import { plain } from './excerpt.ts';

/** The words of the warnings and of the signs, for one reader. */
export interface Speech {
  readonly language: Language;
  readonly audience: Audience | null;
  readonly t: Translate<WarningsKey>;
  readonly sign: Translate<SignsKey>;
}

const made = new Map<string, Speech>();

/** The words for a reader; made once for each language and audience. */
export function speechFor(language: Language, audience: Audience | null): Speech {
  const id = `${language}/${audience}`;
  const speech = made.get(id) ?? {
    language,
    audience,
    t: translator<WarningsKey>(warningsWords, language, audience),
    sign: translator<SignsKey>(signsWords, language, audience),
  };
  made.set(id, speech);
  return speech;
}

/** “Marc41 asks how old you are and wants to move to another app.” At most three signs are said. */
export function said({ t, sign }: Speech, name: string | undefined, signs: readonly Sign[]): string {
  const who = plain(name ?? '', 24) || t('someone');
  const parts = withoutImplied(signs)
    .slice(0, 3)
    .map((one) => sign(`${one}.part`));
  const last = parts.pop() ?? '';
  const list = parts.length > 0 ? t('and', { list: parts.join(', '), last }) : last;
  return t('said', { who, parts: list });
}

/** A meeting out of sight is a meeting: it is said once. */
function withoutImplied(signs: readonly Sign[]): readonly Sign[] {
  return signs.includes('ambush') ? signs.filter((sign) => sign !== 'proposes-meeting') : signs;
}
