import { render } from 'preact';
import { alive } from './alive.ts';
import { announced, pauseAlert } from './announce.ts';
import { dismissed, folded, noted, opened, paused, unfolded, unnoted, unpaused, wrong } from './answer.ts';
import type { Around, Asks } from './asks.ts';
import type { DraftChoice, Warnings, WarningsOptions } from './contract.ts';
import { type Door, keepDoor } from './door.ts';
import { draftOf, draftTitle } from './draft.ts';
import { linesFor } from './lines.ts';
import { isAnythingShown, type Model } from './model.ts';
import { App } from './parts/App.tsx';
import { listenForExit } from './quick-exit.ts';
import { createRows } from './rows.ts';
import { seenOf } from './seen.ts';
import { speechFor } from './speak.ts';
import { createStage } from './stage.ts';
import { emptyState, type State } from './state.ts';
import { tell } from './tell.ts';

/** A page that shows so many rooms and people at risk is drawn over with a rest of so many times what it took. */
const MANY_CHIPS = 40;
const REST = 4;
/** The longest rest, in milliseconds. */
const LONGEST_REST = 250;

/**
 * Starts warnings on a page. Nothing is in the page until there is something to show.
 * @param options the page, its reader, and what a reader may ask for
 */
export function createWarnings(options: WarningsOptions): Warnings {
  const { signal, actions } = options;
  const now = options.now ?? (() => new Date());
  const rows = createRows();
  let state: State = emptyState();
  let form: WeakRef<Element> | null = null;
  let asked: { readonly composer: WeakRef<Element>; readonly answer: (choice: DraftChoice) => void } | null =
    null;
  let drawing = false;
  let drawn = false;
  let restUntil = Number.NEGATIVE_INFINITY;
  let door: Door | null = null;
  /** Rooms that the reader went into in spite of the pause. */
  const entered = new Set<string>();

  const stage = createStage(options.document, signal, {
    rows,
    composer: () => partsAround(alive(asked?.composer.deref()), options.composerParts()),
    form: () => shown(alive(form?.deref())),
    busy: () => isAnythingShown(state.model),
    fold: (id) => (['site', 'draft', 'pause'].includes(id) ? asks.dismiss(id) : set(folded(state, id))),
  });

  const set = (next: State) => {
    if (next === state || signal.aborted) return;
    state = next;
    redraw();
  };
  const redraw = () => {
    if (drawing) return;
    drawing = true;
    const rest = state.model.chips.length > MANY_CHIPS ? restUntil - performance.now() : 0;
    if (rest > 0) setTimeout(draw, rest);
    else queueMicrotask(draw);
  };
  const show = (change: Partial<Model>) => set({ ...state, model: { ...state.model, ...change } });

  const draw = () => {
    drawing = false;
    drawn ||= isAnythingShown(state.model);
    if (signal.aborted || !drawn) return;
    const start = performance.now();
    for (const id of rows.stale()) forget(id);
    render(<App model={state.model} around={around()} />, stage.inside());
    stage.lay();
    const end = performance.now();
    restUntil = end + Math.min((end - start) * REST, LONGEST_REST);
  };
  const forget = (id: string) => {
    rows.delete(id);
    const { model } = state;
    const chips = model.chips.filter((chip) => chip.id !== id);
    state = { ...state, model: { ...model, chips, note: model.note?.id === id ? null : model.note } };
  };

  const around = (): Around => {
    const reader = options.reader();
    const speech = speechFor(reader.language, reader.audience);
    const lines: Around['lines'] = (signs, want) => linesFor(reader, signs, want, now(), speech);
    return { speech, t: speech.t, asks, reader, lines, ...(options.site && { site: options.site }) };
  };

  const asks: Asks = {
    leave: () => actions.leave(),
    report: () => actions.report(),
    help: () => actions.openHelp(),
    useCode: () => actions.useCode(),
    closeBar: () => asks.dismiss('site'),
    dismiss: (id) => {
      if (id === 'draft') return asks.answer('change');
      stage.giveFocusBack();
      if (id === 'pause') return set(unpaused(state));
      set(dismissed(state, id));
    },
    fold: (id) => {
      stage.giveFocusBack();
      set(folded(state, id));
    },
    open: (id) => set(opened(state, id)),
    unfold: (id, what) => set(unfolded(state, id, what)),
    wrong: (id) => {
      const { state: next, rules } = wrong(state, id);
      set(next);
      for (const rule of rules) actions.mute(rule);
    },
    note: (id, held) => set(noted(state, id, held)),
    closeNote: (held) => set(unnoted(state, held)),
    answer: (choice) => {
      const { answer } = asked ?? {};
      asked = null;
      stage.giveFocusBack();
      show({ draft: null, say: { status: '', alert: '' } });
      answer?.(choice);
    },
    enter: () => {
      if (state.model.pause !== null) entered.add(state.model.pause);
      stage.giveFocusBack();
      set(unpaused(state));
      door?.open();
      door = null;
    },
  };

  const view = options.document.defaultView;
  const toldOfExit = () => [...state.memory.told.values()].some(({ level }) => level === 'danger');
  listenForExit(view, signal, toldOfExit, actions.leave);
  const dangerFor = (row: EventTarget) =>
    state.model.chips.find(
      ({ id, kind, level }) =>
        kind === 'room' && level === 'danger' && !entered.has(id) && rows.get(id) === row,
    );
  keepDoor(
    view,
    signal,
    (path) => (path.find(dangerFor) as Element | undefined) ?? null,
    (row, leadsIn) => {
      const chip = dangerFor(row);
      if (!chip) return;
      door = leadsIn;
      set(paused(state, chip.id, pauseAlert(around().speech, chip)));
    },
  );

  signal.addEventListener('abort', () => {
    stage.clear();
    asked?.answer('change');
    state = emptyState();
  });

  return {
    redraw,
    advise: (advice) => show({ advice }),
    show(observation, finding, element) {
      if (signal.aborted) return;
      if (observation.kind === 'entry-form' && element) form = new WeakRef(element);
      const told = tell(state, observation, finding);
      if (told.chip !== null && element) rows.set(told.chip, element);
      if (told.state.model === state.model && told.chip === null) {
        state = told.state;
        return;
      }
      const say = told.spoken ? announced(around().speech, told.spoken) : state.model.say;
      set({ ...told.state, model: { ...told.state.model, say } });
    },
    checkDraft(finding, text, composer) {
      asked?.answer('change');
      if (signal.aborted) return Promise.resolve('change');
      const draft = draftOf(finding, text);
      const { speech } = around();
      const status = `${draftTitle(speech, draft)} ${speech.t('key')}`;
      return new Promise((answer) => {
        asked = { composer: new WeakRef(composer), answer };
        show({ draft, say: { status, alert: '' } });
      });
    },
    get state() {
      return stage.state();
    },
    get seen() {
      return seenOf(state.memory);
    },
  };
}

/** The box that a question is about stands first, with its button where the page's parts are those of that box. */
function partsAround(asked: Element | null, parts: readonly Element[]): readonly Element[] {
  return !asked || parts[0] === asked ? parts : [asked];
}

function shown(field: Element | null): Element | null {
  return field?.isConnected && field.getClientRects().length > 0 ? field : null;
}
