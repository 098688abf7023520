import type { Sign } from '../../../engine/finding.ts';
import { topics } from '../../../rules/topics.ts';
import type { Around } from '../around.ts';
import type { Section } from '../find.ts';
import { Row } from '../Row.tsx';

/** Rules that the reader called wrong: each can be heard again. */
export function muted({ settings, words, packs, save }: Around): Section {
  const { t, sign } = words;
  const inPacks = packs?.list.flatMap(({ head }) => head.rules) ?? [];
  const nameOf = (rule: string) => {
    const seen = signOf(rule) ?? inPacks.find(({ id }) => id === rule)?.sign;
    return seen ? upper(sign(`${seen}.label`)) : t('muted.unknown');
  };
  return {
    id: 'muted',
    title: t('muted'),
    groups: [
      {
        id: 'muted',
        title: t('muted.title'),
        text: t('muted.means'),
        empty: t('muted.none'),
        items: settings.mutedRules.map((rule) => ({
          id: `rule-${rule}`,
          words: [nameOf(rule), rule],
          body: (
            <Row title={nameOf(rule)} text={<code>{rule}</code>}>
              <button
                type="button"
                class="outlined"
                aria-label={t('muted.again.name', { sign: nameOf(rule), rule })}
                onClick={() => void save({ rule: { id: rule, muted: false } })}
              >
                {t('muted.again')}
              </button>
            </Row>
          ),
        })),
      },
    ],
  };
}

/** What a rule is a sign of; none for one that this version does not know. */
function signOf(rule: string): Sign | undefined {
  for (const bySign of Object.values(topics))
    for (const [sign, ids] of Object.entries(bySign)) if (ids.includes(rule)) return sign as Sign;
  return undefined;
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
