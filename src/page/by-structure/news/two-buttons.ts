/** Boxes with two ways to answer, whatever is written on them. */
import { natives } from '../../natives.ts';
import { above, outwards } from '../../scope.ts';
import { CONTROLS } from './controls.ts';

/** How far around its buttons such a box is looked for, in elements. */
export const AROUND_PAIR = 4;

/**
 * The box of two buttons that stand together, and of no third.
 * @param controls all of the page, as they stand in it: those in a box stand side by side there
 */
export function pairOf(controls: readonly Element[], place: number): Element | undefined {
  const button = controls[place] as Element;
  for (const at of outwards(above(button), AROUND_PAIR)) {
    const many = manyIn(at, controls, place);
    if (many > 1) return many === 2 ? at : undefined;
  }
  return undefined;
}

/**
 * How many controls an element holds that may answer, three standing for more: the page is not asked for all of them. Beside two
 * buttons, a link is somebody's name.
 */
function manyIn(box: Element, controls: readonly Element[], place: number): number {
  const dom = natives();
  const holds = (at: number) => {
    const control = controls[at];
    return control !== undefined && control !== box && dom.contains(box, control);
  };
  // Around a tree of its own a box holds none of what is in it.
  if (!holds(place)) return answersIn(box).length;
  let [buttons, links] = [0, 0];
  const add = (at: number) => {
    if (dom.tag(controls[at] as Element) === 'a') links++;
    else buttons++;
    return buttons < 3 && links < 3;
  };
  add(place);
  for (let at = place - 1; holds(at) && add(at); at--);
  for (let at = place + 1; holds(at) && add(at); at++);
  return buttons >= 2 ? buttons : buttons + links;
}

/** What may answer, all told. */
export function answersIn(box: Element): readonly Element[] {
  const dom = natives();
  const controls = dom.all(box, CONTROLS);
  const buttons = controls.filter((one) => dom.tag(one) !== 'a');
  return buttons.length >= 2 ? buttons : controls;
}
