import { Check, TriangleAlert } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../warnings/parts/Icon.tsx';
import type { Outcome } from './use-settings.ts';

/** Good news leaves by itself; a failure stays until the next change. */
const SHOWN_MS = 2500;

/** What came of the last change, at the foot of the window, announced without taking the focus. */
export function Told({
  outcome,
  words,
}: {
  outcome: Outcome | null;
  words: Record<Outcome['kind'], string>;
}): VNode {
  const [gone, setGone] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome?.kind !== 'saved') return;
    const timer = setTimeout(() => setGone(outcome), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const shown = outcome && outcome !== gone ? outcome : null;
  return (
    <div class="told" role="status">
      {shown && (
        <p key={shown.turn} class={shown.kind === 'saved' ? 'saved' : 'failed'}>
          <Icon of={shown.kind === 'saved' ? Check : TriangleAlert} size={17} />
          {words[shown.kind]}
        </p>
      )}
    </div>
  );
}
