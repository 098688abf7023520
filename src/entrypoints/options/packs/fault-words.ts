import type { PackFault } from '../../../settings/index.ts';
import { typeKey } from '../problem-words.ts';
import type { OptionsWords } from '../words.ts';
import type { PacksWords } from './words.ts';

/** An example may be long; what is quoted of it says which one it is. */
const QUOTED = 80;

/** Why a pack was refused, as the end of a sentence. */
export function faultWords(fault: PackFault, { t: say, sign: nameOf }: OptionsWords, t: PacksWords): string {
  switch (fault.kind) {
    case 'form':
      return say('import.form', { key: fault.path.join('.') });
    case 'value':
      return say('import.value', { key: fault.path.join('.'), values: fault.values.join(', ') });
    case 'type':
      return say('import.type', { key: fault.path.join('.'), type: say(typeKey(fault.type)) });
    case 'unknown':
      return t('fault.unknown', { key: fault.path.join('.') });
    case 'many-rules':
    case 'many-phrases':
      return t(`fault.${fault.kind}`, { count: fault.count, most: fault.most });
    case 'silences': {
      const sign = fault.sign === 'all' ? t('fault.all') : nameOf(`${fault.sign}.label`);
      return t('fault.silences', { rule: fault.rule, sign });
    }
    case 'rule':
      return t(`fault.rule.${fault.why}`, { rule: fault.rule, text: clipped(fault.text) });
    default:
      return t(`fault.${fault.kind}`);
  }
}

/** The whole sentence, with the line where it is known. */
export function faultLine(reason: string, line: number | undefined, t: PacksWords): string {
  return line === undefined
    ? reason.charAt(0).toUpperCase() + reason.slice(1)
    : t('fault.line', { line, reason });
}

function clipped(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
