import type { Finding } from '../engine/finding.ts';
import { excerpt } from './excerpt.ts';
import type { Draft } from './model.ts';
import type { Speech } from './speak.ts';

/** The question before sending: which personal data, and where in the reader's words. */
export function draftOf(finding: Finding, text: string): Draft {
  const personal = finding.signs.filter((evidence) => evidence.sign === 'personal-data');
  return {
    kinds: [...new Set(personal.map((evidence) => evidence.data ?? ('other' as const)))],
    quote: excerpt(text, personal),
  };
}

/** “This message holds a phone number and an address.” */
export function draftTitle({ t }: Speech, draft: Draft): string {
  const names = (draft.kinds.length > 0 ? draft.kinds : (['other'] as const)).map((kind) =>
    t(`draft.kind.${kind}`),
  );
  const last = names.pop() ?? '';
  return t('draft.title', { what: names.length > 0 ? t('and', { list: names.join(', '), last }) : last });
}
