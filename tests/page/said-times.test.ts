// @vitest-environment happy-dom
/** A time may be all that somebody says, where the row tells elsewhere when. */
import { expect, it } from 'vitest';
import { linesIn } from './support/said-in.ts';

it.each(['12h30', '18:00', '20 minutes', 'maintenant'])('"%s" is said', (text) => {
  const row = (name: string, said: string, at: number) =>
    `<div class="group flex"><div><img src="a.png" alt="${name}" class="rounded"></div><div><div class="flex"><span class="font-semibold">${name}</span><span class="text-xs">19:4${at}</span></div><p>${said}</p></div></div>`;
  const said = ['on déjeune ?', 'oui', text, 'ok', 'à demain', 'ça marche'];
  const lines = said.map((one, at) => [['Odile', 'Basile', 'Nadia'][at % 3] ?? '', one] as const);
  expect(linesIn(lines.map(([name, one], at) => row(name, one, at)))).toEqual(
    lines.map(([name, one]) => `${name}: ${one}`),
  );
});

it('a button’s picture says what a click on it does', () => {
  const row = (name: string, at: number) =>
    `<tr><td>${at % 2 ? '<span class="hand"><img src="x.svg" alt="Supprimer" title="Supprimer"></span>' : ''}20:1${at}<br><a href="#">${name}</a>:<br><p>il pleut ici, ${at}</p></td></tr>`;
  const names = ['Odile', 'Basile', 'Odile', 'Nadia', 'Odile'];
  expect(linesIn([`<table><tbody>${names.map(row).join('')}</tbody></table>`])).toEqual(
    names.map((name, at) => `${name}: il pleut ici, ${at}`),
  );
});

it('when a line was said is no part of it, behind the element that holds both the name and the words', () => {
  const said = ['お腹すいた', '鍋はどう', 'いいですね', '白菜が安かった'];
  const name = (at: number) => ['KAZU', 'ゆき'][at % 2];
  const lines = said.map(
    (text, at) =>
      `<font color="#ff0"><b>${name(at)}</b> &gt; ${text}</font> <font size="-2"> 03/14-18:3${at}:10</font> <br>`,
  );
  expect(linesIn(lines)).toEqual(said.map((text, at) => `${name(at)}: ${text}`));
});
