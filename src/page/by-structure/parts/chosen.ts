import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { styleOf } from '../../visible.ts';
import { hasAny, namesOf, wordSet } from './hints.ts';

const CHOSEN = wordSet(
  'active actived actif selected chosen current cur on aktif aktiv aktivni aktywny aktywna activo activa attivo attiva ativo ativa secili seleccionado selezionato gewaehlt gewählt valgt vald',
);

/** Whether a tab, or a row of a list, is the one that is open: as it tells assistive software, or by what it is called. */
export function isChosen(element: Element): boolean {
  const dom = natives();
  return (
    dom.attribute(element, 'aria-selected') === 'true' ||
    dom.attribute(element, 'aria-current') !== null ||
    dom.attribute(element, 'data-active') === 'true' ||
    hasAny(namesOf(element), CHOSEN)
  );
}

/** Whether a row is marked so: itself, or what holds it and nothing else. */
export function isRowChosen(row: Element): boolean {
  const dom = natives();
  const [around, inner] = [above(row), dom.firstElement(row)];
  const holder = around && dom.childCount(around) === 1 ? around : undefined;
  const held = inner && dom.childCount(row) === 1 ? inner : undefined;
  return [row, holder, held].some((one) => one && (isChosen(one) || isPicked(one)));
}

/** Whether one of some rows is drawn as the open one: it has a class more than all others, whatever that is called. */
export function isOneSetOff(rows: readonly Element[]): boolean {
  const dom = natives();
  const classes = rows.map(
    (row) => new Set((dom.attribute(row, 'class') ?? '').split(/\s+/).filter(Boolean)),
  );
  const [least = 0, most = 0] = [Math.min, Math.max].map((of) => of(...classes.map(({ size }) => size)));
  const more = classes.filter(({ size }) => size === most);
  const others = classes.filter((one) => one !== more[0]);
  return (
    most === least + 1 &&
    more.length === 1 &&
    others.length > 1 &&
    [...(others[0] ?? [])].every((name) => classes.every((one) => one.has(name)))
  );
}

/** Of a choice, what it stands on. */
function isPicked(option: Element): boolean {
  return natives().tag(option) === 'option' && (option as HTMLOptionElement).selected;
}

/** Whether the pointer says that a click on it does something. */
export function isPointedAt(element: Element): boolean {
  return styleOf(element)?.cursor === 'pointer';
}
