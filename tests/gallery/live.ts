import type { Audience, Level } from '../../src/engine/finding.ts';
import type { Language } from '../../src/locales/translate.ts';
import { createWarnings } from '../../src/warnings/index.ts';
import { marked, samples } from './samples.ts';

/** Warnings over a small page, as they stand there. `?show=site,rooms,members,stranger,danger,draft` */
const query = new URLSearchParams(location.search);
const show = (query.get('show') ?? 'site,rooms,members').split(',');
const language = (query.get('language') ?? 'fr') as Language;
const audience = query.get('audience') === 'any' ? null : ((query.get('audience') ?? 'teen') as Audience);
const asked: string[] = [];
const composer = document.querySelector('#cocoa') as Element;
const abort = new AbortController();

const warnings = createWarnings({
  document,
  signal: abort.signal,
  reader: () => ({ audience, language, country: 'FR' }),
  site: {
    name: 'Coco',
    why: {
      fr: 'Des agressions et des guets-apens ont été organisés ici.',
      en: 'Assaults and ambushes have been arranged here.',
    },
  },
  actions: {
    leave: () => asked.push('leave'),
    report: () => asked.push('report'),
    mute: (rule) => asked.push(`mute ${rule}`),
    openHelp: () => asked.push('help'),
    useCode: () => asked.push('code'),
  },
  composerParts: () => [composer],
  now: () => new Date('2026-11-24T17:00:00Z'),
});
Object.assign(globalThis, { warnings, abort, asked });

function row(list: string, build: () => HTMLElement): HTMLElement {
  const element = build();
  document.querySelector(list)?.append(element);
  return element;
}

const rooms: [string, number, Level][] = [
  ['musik 80', 14, 'none'],
  ['cuisine', 31, 'none'],
  ['[adult-coded: femmes infidel]', 18, 'caution'],
  ['60 et +', 64, 'none'],
  ['[minor-coded: lycéenne]', 7, 'danger'],
  ['[adult-coded: trav salope]', 12, 'caution'],
  ['18-25 Ans', 55, 'none'],
];
for (const [text, count, level] of rooms) {
  const { text: name, finding } = marked(text, level);
  const element = row('#rooms', () => {
    const div = document.createElement('div');
    const span = document.createElement('span');
    span.textContent = String(count);
    div.append(name, span);
    return div;
  });
  if (show.includes('rooms')) warnings.show({ kind: 'room', text: name, count }, finding, element);
}

for (let index = 0; index < 60; index += 1) {
  const level: Level = index % 11 === 3 ? 'danger' : index % 7 === 2 ? 'caution' : 'none';
  const coded =
    level === 'danger' ? '[minor-coded: petite15]' : level === 'caution' ? '[age-gap: papy]' : 'jojo';
  const { text: name, finding } = marked(coded, level);
  const shown = `${name}${index}`;
  const element = row('#members', () => {
    const input = document.createElement('input');
    input.type = 'button';
    input.value = `${shown.padEnd(18)}${20 + index} ${index % 2 ? 'PARIS' : 'SAINT-DENIS'}`;
    return input;
  });
  if (show.includes('members'))
    warnings.show({ kind: 'member', name: shown, age: 20 + index }, finding, element);
}

if (show.includes('site'))
  warnings.show({ kind: 'site', site: 'coco', host: 'www.coco.gg' }, marked('', 'none').finding, null);
for (const sample of samples(language)) {
  if (!show.includes(sample.name.replaceAll(' ', '-').replaceAll(',', ''))) continue;
  for (const step of sample.steps) warnings.show(step.observation, step.finding, null);
}
if (show.includes('draft')) {
  const { text, finding } = marked('ok, mon num c’est le [personal-data: 06 39 98 12 47]', 'caution');
  void warnings.checkDraft(finding, text, composer).then((choice) => asked.push(choice));
}
