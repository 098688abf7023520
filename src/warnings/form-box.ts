import type { Box } from './box.ts';

const FIELDS = 'input:not([type="hidden"]), select, textarea';
/** Fewer fields than this are a part of a form, not a form. */
const LEAST = 3;

/**
 * The box around the fields of an entry form, so that advice about it does not cover it. Many such forms are no
 * `<form>`, only fields near each other.
 * @param field one of its fields
 */
export function formBox(field: Element): Box | null {
  let around: Element = field;
  while (around.parentElement && around.querySelectorAll(FIELDS).length < LEAST)
    around = around.parentElement;
  const fields = [field, ...around.querySelectorAll(FIELDS)].slice(0, 20);
  const boxes = fields
    .map((one) => one.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
