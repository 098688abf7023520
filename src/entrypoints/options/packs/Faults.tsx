import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PackFault } from '../../../settings/index.ts';
import type { OptionsWords } from '../words.ts';
import { faultLine, faultWords } from './fault-words.ts';
import type { PacksWords } from './words.ts';

interface Props {
  /** Which file. */
  readonly head: string;
  readonly faults: readonly PackFault[];
  /** Its text, in which lines are found. */
  readonly source: string;
  readonly words: OptionsWords;
  readonly t: PacksWords;
}

/** Who mends these sees the next ones. */
const SHOWN = 5;

/** Why a pack was not taken in: file, line, rule and reason. */
export function Faults({ head, faults, source, words, t }: Props): VNode {
  const lines = useLines(faults, source);
  return (
    <div class="notice">
      <p>
        <b>{head}</b>
      </p>
      <ul class="faults">
        {faults.slice(0, SHOWN).map((fault, place) => (
          <li key={place}>{faultLine(faultWords(fault, words, t), lines[place], t)}</li>
        ))}
        {faults.length > SHOWN && <li>{t('fault.more', { count: faults.length - SHOWN })}</li>}
      </ul>
    </div>
  );
}

/** The lines of the faults. What finds them comes when it is needed. */
function useLines(faults: readonly PackFault[], source: string): readonly (number | undefined)[] {
  const [lines, setLines] = useState<readonly (number | undefined)[]>([]);
  useEffect(() => {
    let isGone = false;
    setLines([]);
    void import('./line-of.ts').then(({ lineOf }) => {
      if (!isGone) setLines(faults.slice(0, SHOWN).map((fault) => lineOf(source, fault)));
    });
    return () => {
      isGone = true;
    };
  }, [faults, source]);
  return lines;
}
