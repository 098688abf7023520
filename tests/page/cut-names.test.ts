// @vitest-environment happy-dom
/** What of a row is the name: the whole one behind as much of it as a sign has room for, and the one before a login. */
import { expect, it } from 'vitest';
import { piecesIn } from '../../src/page/by-structure/log/pieces.ts';
import { cellsIn } from '../../src/page/by-structure/parts/cells.ts';
import { decorOf, fromName } from '../../src/page/by-structure/parts/from-name.ts';
import { keepNatives } from '../../src/page/natives.ts';

/** What each row of a list shows from its name on, for rows that show these texts. */
function shown(rows: readonly (readonly string[])[]): readonly string[][] {
  const cells = rows.map((texts) => texts.map((text) => ({ text, element: document.createElement('span') })));
  const decor = decorOf(cells);
  return cells.map((row) => fromName(row, decor).map(({ text }) => text));
}

it('drops as much of each name as a sign has room for', () => {
  const names = ['Karim', 'Gaspard', 'Max_Le_Grand', 'tom'];
  const cut = ['Kari', 'Gasp', 'MaxL', 'tom'];
  expect(shown(names.map((name, at) => [cut[at] ?? '', name]))).toEqual(names.map((name) => [name]));
});

it('keeps the name before a login that is made of it', () => {
  const rows = ['Max', 'pierre-yves', 'bob', 'Rayan'].map((name) => [name, `@${name}`, 'à demain']);
  expect(shown(rows)).toEqual(rows);
});

it('reads what is hidden because the label around it says it, and no letter of that', () => {
  keepNatives(window);
  const shown = (label: string, hidden: string, more: string) => {
    document.body.innerHTML = `<p aria-label="${label}"><i aria-hidden="true">${hidden}</i> <b>${more}</b></p>`;
    return cellsIn(document.querySelector('p') as Element).map(({ text }) => text);
  };
  expect(shown('Art (text channel)', 'Art', '3')).toEqual(['Art', '3']);
  expect(shown('pierre-yves (away)', 'p', 'pierre-yves')).toEqual(['pierre-yves']);
});

it('takes the letters of a sign for a picture, and no picture that is told whole', () => {
  keepNatives(window);
  const first = (picture: string) => {
    document.body.innerHTML = `<section>${picture}<b>Théo</b><i>16:18</i><p>oui et toi</p></section>`;
    return piecesIn(document.querySelector('section') as Element, () => false)[0];
  };
  expect(first('<u>Théo</u>')).toMatchObject({ text: 'Théo', isInitials: true });
  expect(first('<img alt="Théo">')).not.toHaveProperty('isInitials');
});

it('takes letters in what is called a picture for none of a name, where most rows show a picture instead', () => {
  keepNatives(window);
  const row = (name: string, letters?: string) =>
    `<li><div class="x-avatar">${letters ? `<span>${letters}</span>` : '<img src="data:," alt="">'}</div><b>${name}</b></li>`;
  document.body.innerHTML = `<ul>${row('momo')}${row('Zed')}${row('luc-andré', 'LA')}${row('Fox')}${row('Nora K.')}</ul>`;
  const cells = [...document.querySelectorAll('li')].map((one) => cellsIn(one));
  const decor = decorOf(cells);
  expect(cells.map((one) => fromName(one, decor)[0]?.text)).toEqual([
    'momo',
    'Zed',
    'luc-andré',
    'Fox',
    'Nora K.',
  ]);
});

it('reads a name that is hidden from those who listen alone', () => {
  keepNatives(window);
  document.body.innerHTML =
    '<p><i aria-hidden="true" class="avatar user">zo</i><b role="button"><span aria-hidden="true" class="userName">zoe</span><span>Host</span></b></p>';
  expect(cellsIn(document.querySelector('p') as Element).map(({ text }) => text)).toEqual(['zoe', 'Host']);
});

it('leaves how somebody is before their name', () => {
  const rows = ['lilou', 'Marc41', 'zoe'].map((name, at) => [
    ...(at === 1 ? ['Status: online'] : []),
    name,
    'ok',
  ]);
  expect(shown(rows)).toEqual(['lilou', 'Marc41', 'zoe'].map((name) => [name, 'ok']));
});
