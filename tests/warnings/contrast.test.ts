import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/warnings/look/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const tokens = (part: string) =>
  Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const text: [string, string][] = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink-2', 'paper'],
  ['ink-2', 'wash'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-hover'],
  ['info', 'info-wash'],
  ['info', 'paper'],
  ['caution', 'caution-wash'],
  ['caution', 'paper'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['danger-ink', 'paper'],
  ['danger-ink', 'danger-wash'],
  ['on-mark', 'mark'],
];

it.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
] as const)('every pair of colours can be read: %s', (_, colours) => {
  const weak = text
    .map(([one, other]) => [one, other, contrast(colours[one] ?? '', colours[other] ?? '')] as const)
    .filter(([, , ratio]) => !(ratio >= 4.5));
  expect(weak).toEqual([]);
  expect(contrast(colours.edge ?? '', colours.paper ?? '')).toBeGreaterThanOrEqual(3);
});
