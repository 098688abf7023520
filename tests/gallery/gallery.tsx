import { render } from 'preact';
import type { Audience } from '../../src/engine/finding.ts';
import type { Language } from '../../src/locales/translate.ts';
import { folded, unfolded, wrong } from '../../src/warnings/answer.ts';
import type { Around, Asks } from '../../src/warnings/asks.ts';
import type { Reader } from '../../src/warnings/contract.ts';
import { draftOf } from '../../src/warnings/draft.ts';
import { linesFor } from '../../src/warnings/lines.ts';
import css from '../../src/warnings/look/warnings.css?inline';
import { App } from '../../src/warnings/parts/App.tsx';
import { speechFor } from '../../src/warnings/speak.ts';
import { emptyState, type State } from '../../src/warnings/state.ts';
import { tell } from '../../src/warnings/tell.ts';
import { marked, type Sample, samples } from './samples.ts';

/**
 * Every warning, as the product draws it, one beside the other.
 * `?language=fr|en&audience=teen|adult|any`; light or dark as the browser says.
 */
const query = new URLSearchParams(location.search);
const language = (query.get('language') ?? 'fr') as Language;
const audience = query.get('audience') === 'any' ? null : ((query.get('audience') ?? 'teen') as Audience);
const only = query.get('only');
const now = new Date('2026-11-24T17:00:00Z');

const reader: Reader = { audience, language, country: 'FR' };
const speech = speechFor(language, audience);
const quiet = () => {};
const asks: Asks = {
  leave: quiet,
  report: quiet,
  help: quiet,
  closeBar: quiet,
  dismiss: quiet,
  fold: quiet,
  open: quiet,
  unfold: quiet,
  wrong: quiet,
  note: quiet,
  closeNote: quiet,
  answer: quiet,
  enter: quiet,
  useCode: quiet,
};
const around: Around = {
  speech,
  t: speech.t,
  asks,
  reader,
  lines: (signs, want) => linesFor(reader, signs, want, now, speech),
  site: {
    name: 'Coco',
    why: {
      fr: 'Des agressions et des guets-apens ont été organisés ici.',
      en: 'Assaults and ambushes have been arranged here.',
    },
  },
};

/** A plain square. */
const LOGO =
  'data:image/svg+xml;base64,' +
  btoa(
    '<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18"><rect width="18" height="18" rx="5" fill="#8a4b00"/></svg>',
  );

/** Here the page of advice is one picture among others, not a page over all of them. */
HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show;

/** In the gallery things stand in the page's flow. */
const still = `:host{position:static!important;z-index:auto!important} .bar,.dock,.draft,.pause,.note,.vigie .advice,.vigie .chip,.vigie .watch{position:static;transform:none;visibility:visible;width:100%} .vigie :is(.chip,.watch){width:auto} .bar,.card{animation:none}`;

function frame(name: string, wide: boolean, draw: (inside: HTMLElement) => void): void {
  if (only && !name.startsWith(only)) return;
  const figure = document.createElement('figure');
  figure.className = wide ? 'wide' : '';
  figure.dataset.sample = name;
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + still + (name === 'the mark' ? '' : '.vigie .watch{display:none}'));
  root.adoptedStyleSheets = [sheet];
  const inside = document.createElement('div');
  inside.className = 'vigie';
  root.append(inside);
  figure.append(caption, host);
  document.querySelector('main')?.append(figure);
  draw(inside);
  // What the layout would find: the whole bar on arrival, one line in the chat.
  const bar = inside.querySelector<HTMLElement>('.bar');
  if (bar) bar.dataset.size = bar.dataset.chat === 'true' ? 'line' : 'whole';
}

function stateOf(sample: Sample): State {
  const showings = {
    none: 0,
    info: sample.variant ?? 0,
    caution: sample.variant ?? 0,
    danger: sample.variant ?? 0,
  };
  let state: State = { ...emptyState(), memory: { ...emptyState().memory, showings } };
  for (const step of sample.steps) state = tell(state, step.observation, step.finding).state;
  const id = state.model.cards.at(-1)?.id ?? '';
  if (sample.unfold) state = unfolded(state, id, sample.unfold);
  if (sample.wrong) state = wrong(state, id).state;
  if (sample.fold) state = folded(state, id);
  return state;
}

for (const sample of samples(language))
  frame(sample.name, sample.wide ?? false, (inside) =>
    render(<App model={stateOf(sample).model} around={around} />, inside),
  );

frame('draft check', false, (inside) => {
  const { text, finding } = marked('ok, mon num c’est le [personal-data: 06 39 98 12 47]', 'caution');
  render(<App model={{ ...emptyState().model, draft: draftOf(finding, text) }} around={around} />, inside);
});

for (const [level, text, kind] of [
  ['info', '[adult-coded: coquines]', 'room'],
  ['caution', '[adult-coded: femmes infidel]', 'room'],
  ['danger', '[minor-coded: lycéenne]', 'room'],
  ['danger', '[minor-coded: petite15]', 'member'],
] as const)
  frame(`chip and note, ${kind}, ${level}`, false, (inside) => {
    const { text: name, finding } = marked(text, level);
    const observation = kind === 'room' ? ({ kind, text: name } as const) : ({ kind, name } as const);
    const { state, chip } = tell(emptyState(), observation, finding);
    render(<App model={{ ...state.model, note: { id: chip ?? '', held: true } }} around={around} />, inside);
  });

frame('chip and note, after “this is wrong”', false, (inside) => {
  const { text: name, finding } = marked('[adult-coded: femmes infidel]', 'caution');
  const { state, chip } = tell(emptyState(), { kind: 'room', text: name }, finding);
  render(<App model={wrong(state, chip ?? '').state.model} around={around} />, inside);
});

frame('the mark', false, (inside) => {
  render(<App model={{ ...emptyState().model, bar: 'mark' }} around={around} />, inside);
});

frame('site bar, handed out by an association', true, (inside) => {
  const handed = { ...around, reader: { ...reader, brand: { name: 'Association Exemple', logo: LOGO } } };
  render(<App model={{ ...emptyState().model, bar: 'open' }} around={handed} />, inside);
});

frame('page of advice', true, (inside) => {
  render(<App model={{ ...emptyState().model, advice: { code: true } }} around={around} />, inside);
});

frame('before a dangerous room', false, (inside) => {
  const { text: name, finding } = marked('[minor-coded: lycéenne]', 'danger');
  const { state, chip } = tell(emptyState(), { kind: 'room', text: name }, finding);
  render(<App model={{ ...state.model, pause: chip }} around={around} />, inside);
});

for (const [label, change] of [
  ['fr', { language: 'fr' }],
  ['en', { language: 'en' }],
  ['teen', { audience: 'teen' }],
  ['adult', { audience: 'adult' }],
  ['any', { audience: 'any' }],
] as const) {
  const link = document.createElement('a');
  const next = new URLSearchParams(query);
  for (const [key, value] of Object.entries(change)) next.set(key, value);
  link.href = `?${next}`;
  link.textContent = label;
  document.querySelector('nav')?.append(link);
}
