import type { VNode } from 'preact';
import type { Sign } from '../../engine/finding.ts';
import type { Around } from '../asks.ts';
import { Lines } from './Lines.tsx';

/** To a minor: whom to tell, and the lines that listen to minors. */
export function Listen({ signs, around }: { signs: readonly Sign[]; around: Around }): VNode {
  return (
    <section class="listen">
      <p class="text">{around.t('step.talk')}</p>
      <Lines lines={around.lines(signs, 'minor')} around={around} />
    </section>
  );
}
