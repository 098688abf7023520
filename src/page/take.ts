import type { Source, Take } from '../sites/index.ts';
import { natives } from './natives.ts';
import type { Scope } from './scope.ts';
import { shownValue, tidy, visibleText } from './text.ts';
import { isElement } from './visible.ts';
import { firstWithin } from './within.ts';

/**
 * The text that a site's `source` points to, in `row`. Places are tried in order; the first with text wins.
 * @param without parts of the row that are left out of its text
 */
export function take(
  row: ParentNode,
  source: Source | undefined,
  url: URL,
  without?: string,
): string | undefined {
  for (const place of source === undefined ? [] : Array.isArray(source) ? source : [source]) {
    const text = takeOne(row, place, url, without);
    if (text) return text;
  }
  return undefined;
}

/** The same, in whichever of a page's documents and trees has it first. */
export function takeOnPage(scope: Scope, source: Source | undefined): string | undefined {
  for (const root of source === undefined ? [] : scope.roots()) {
    const text = take(root, source, scope.url);
    if (text) return text;
  }
  return undefined;
}

function takeOne(row: ParentNode, place: Take, url: URL, without?: string): string {
  if (typeof place === 'string') return read(row, place, url, without);
  const whole = read(row, place.take, url, without);
  const from = place.after === undefined ? 0 : whole.indexOf(place.after) + place.after.length;
  if (place.after !== undefined && !whole.includes(place.after)) return '';
  const end = place.before === undefined ? whole.length : whole.indexOf(place.before, from);
  return end < 0 ? '' : tidy(whole.slice(from, end));
}

function read(row: ParentNode, place: string, url: URL, without?: string): string {
  if (place === 'location.hash') return tidy(decode(url.hash.slice(1)));
  const { selector, attribute } = partsOf(place);
  const element = selector === '' || selector === '.' ? (row as Element) : firstWithin(row, selector);
  // A document has neither attributes nor words of its own.
  if (!element || !isElement(element)) return '';
  if (attribute === 'value') return tidy(shownValue(element));
  if (attribute) return tidy(natives().attribute(element, attribute) ?? '');
  return visibleText(element, without);
}

/** Of each place that sites name: where it is, and which attribute is meant. */
const places = new Map<string, { readonly selector: string; readonly attribute: string | undefined }>();

function partsOf(place: string) {
  const known = places.get(place);
  if (known) return known;
  const [, selector = place, attribute] = /^(.*?)@([\w-]+)$/s.exec(place) ?? [];
  const parts = { selector, attribute };
  places.set(place, parts);
  return parts;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The whole number written in a text that holds nothing else: "12", "(12)", "1 204". */
export function wholeNumber(text: string): number | undefined {
  const digits = /^[\s([]*(\d{1,3}(?:[\s., \u202f]\d{3})+|\d{1,6})[\s)\]]*$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''));
}
