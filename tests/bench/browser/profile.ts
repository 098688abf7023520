/** How long an extension's scripts ran in a page, by V8's own sampling. */
import type { CDPSession } from 'playwright-core';
import type { Measured } from './extension.ts';

/** Samples are taken this often, in microseconds. */
const EVERY = 100;
/** Samples of ours with less than this between them are one piece of work, in microseconds. */
const GAP = 2 * EVERY;

interface Node {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
  readonly children?: readonly number[];
}

interface Recorded {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  readonly startTime: number;
}

/** When a piece of an extension's work began and ended, in microseconds on the browser's clock. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface Profile {
  /** In the scripts of extensions and in all that they called, in milliseconds. */
  readonly ours: number;
  /** The same, in all scripts. */
  readonly all: number;
  /** `ours` by the folder of `src/` that was nearest on the stack. */
  readonly byFolder: Readonly<Record<string, number>>;
  /** The functions of ours that took longest, as `file function`: milliseconds. */
  readonly top: readonly (readonly [string, number])[];
  readonly pieces: readonly Piece[];
  /** The functions of ours that took longest in a stretch of time, with all that they called. */
  within(stretch: Piece): readonly (readonly [string, number])[];
}

export async function startProfile(cdp: CDPSession): Promise<void> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: EVERY });
  await cdp.send('Profiler.start');
}

export async function stopProfile(cdp: CDPSession, sourceOf?: Measured['sourceOf']): Promise<Profile> {
  const { profile } = await cdp.send('Profiler.stop');
  return read(profile as unknown as Recorded, sourceOf);
}

interface Place {
  readonly isScript: boolean;
  /** The innermost frame of an extension; undefined where there is none on the stack. */
  readonly ours?: { readonly folder: string; readonly at: string };
  /** The same of all that stand on the stack. */
  readonly stack: ReadonlySet<string>;
}

function read({ nodes, samples, timeDeltas, startTime }: Recorded, sourceOf?: Measured['sourceOf']): Profile {
  const places = placesOf(nodes, sourceOf);
  const byFolder: Record<string, number> = {};
  const byFunction = new Map<string, number>();
  const pieces: { start: number; end: number }[] = [];
  const moments: { readonly at: number; readonly lasts: number; readonly stack: ReadonlySet<string> }[] = [];
  let ours = 0;
  let all = 0;
  let now = startTime;
  samples.forEach((id, i) => {
    now += timeDeltas[i] ?? 0;
    // A delta is the time before its sample: what the sample shows lasts until the next one.
    const lasts = Math.max(0, timeDeltas[i + 1] ?? 0);
    const place = places.get(id);
    if (place?.isScript) all += lasts;
    if (!place?.ours) return;
    ours += lasts;
    const { folder, at } = place.ours;
    moments.push({ at: now, lasts: lasts / 1000, stack: place.stack });
    byFolder[folder] = (byFolder[folder] ?? 0) + lasts / 1000;
    byFunction.set(at, (byFunction.get(at) ?? 0) + lasts / 1000);
    const last = pieces.at(-1);
    if (last && now - last.end < GAP) last.end = now + lasts;
    else pieces.push({ start: now, end: now + lasts });
  });
  return {
    ours: ours / 1000,
    all: all / 1000,
    byFolder,
    top: most(byFunction),
    pieces,
    within({ start, end }) {
      const took = new Map<string, number>();
      for (const { at, lasts, stack } of moments)
        if (at >= start && at < end) for (const one of stack) took.set(one, (took.get(one) ?? 0) + lasts);
      return most(took);
    },
  };
}

function most(took: ReadonlyMap<string, number>): [string, number][] {
  return [...took].sort((a, b) => b[1] - a[1]).slice(0, 25);
}

function placesOf(nodes: readonly Node[], sourceOf?: Measured['sourceOf']): Map<number, Place> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = new Map<number, Place>();
  const visit = (node: Node, above: Place): void => {
    const { url, functionName, lineNumber, columnNumber } = node.callFrame;
    let place = above;
    if (url.startsWith('chrome-extension:')) {
      const file = sourceOf?.(url, lineNumber, columnNumber) ?? url;
      const folder = file.match(/^src\/(?:entrypoints\/)?([^/]+)/)?.[1] ?? above.ours?.folder ?? 'other';
      const at = `${file} ${functionName}:${columnNumber}`;
      place = { isScript: true, ours: { folder, at }, stack: new Set([...above.stack, at]) };
    } else if (url) place = { ...above, isScript: true };
    // What the browser does for a script has no address: it counts for who called it.
    places.set(node.id, place);
    for (const child of node.children ?? []) visit(byId.get(child) as Node, place);
  };
  const root = nodes[0];
  if (root) visit(root, { isScript: false, stack: new Set() });
  return places;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
