import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import { isAnythingShown, type Model } from '../model.ts';
import { Advice } from './Advice.tsx';
import { Bar } from './Bar.tsx';
import { Chips } from './Chips.tsx';
import { Dock } from './Dock.tsx';
import { DraftCheck } from './DraftCheck.tsx';
import { Note } from './Note.tsx';
import { Pause } from './Pause.tsx';
import { Watch } from './Watch.tsx';

/** All that Vigie shows on a page. The two live regions are there before anything is said in them. */
export function App({ model, around }: { model: Model; around: Around }): VNode {
  const paused = model.chips.find((chip) => chip.id === model.pause);
  return (
    <div
      class="all"
      data-busy={model.cards.some((card) => card.open)}
      lang={around.reader.language}
      dir="ltr"
    >
      <div class="unseen" role="status">
        {model.say.status}
      </div>
      <div class="unseen" role="alert">
        {model.say.alert}
      </div>
      <Chips chips={model.chips} around={around} />
      {model.bar === 'open' ? (
        <Bar chat={model.chat} around={around} />
      ) : (
        isAnythingShown(model) && <Watch around={around} />
      )}
      <Dock cards={model.cards} around={around} />
      {model.draft && <DraftCheck draft={model.draft} around={around} />}
      {paused && <Pause chip={paused} around={around} />}
      <Note model={model} around={around} />
      {model.advice && <Advice code={model.advice.code} around={around} />}
    </div>
  );
}
