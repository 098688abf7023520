/** The browser's own record of the main thread's tasks, beside which a profile shows whose work they were. */
import type { CDPSession } from 'playwright-core';
import type { Piece } from './profile.ts';

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread itself ran of it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

const collected = new WeakMap<CDPSession, Event[]>();

export async function startTasks(cdp: CDPSession): Promise<void> {
  const events: Event[] = [];
  collected.set(cdp, events);
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
      excludedCategories: ['*'],
    },
  });
}

/** A task of a main thread, and which part of its time the thread ran: on a busy machine it waits for the processor too. */
export interface Task extends Piece {
  readonly ran: number;
}

/** The tasks of the renderers' main threads. */
export async function stopTasks(cdp: CDPSession): Promise<Task[]> {
  const done = new Promise((complete) => cdp.once('Tracing.tracingComplete', complete));
  await cdp.send('Tracing.end');
  await done;
  const events = collected.get(cdp) ?? [];
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid} ${tid}`))
    .map(({ ts, dur = 0, tdur = dur }) => ({
      start: ts,
      end: ts + dur,
      ran: dur > 0 ? Math.min(1, tdur / dur) : 1,
    }))
    .sort((a, b) => a.start - b.start);
}

/** How much of a task was somebody's work, in milliseconds: by the clock, and of the thread's own time. */
export interface Share {
  readonly task: Task;
  readonly clock: number;
  readonly thread: number;
}

/**
 * What pieces of work took of each task, the longest of the thread's time first.
 * @throws when the two records do not meet: a figure of nothing would look like a good one
 */
export function sharesOf(pieces: readonly Piece[], tasks: readonly Task[]): Share[] {
  const shares: Share[] = [];
  let met = 0;
  let first = 0;
  for (const task of tasks) {
    while (first < pieces.length && (pieces[first] as Piece).end <= task.start) first++;
    let sum = 0;
    for (let i = first; i < pieces.length && (pieces[i] as Piece).start < task.end; i++) {
      const { start, end } = pieces[i] as Piece;
      sum += Math.min(end, task.end) - Math.max(start, task.start);
      met++;
    }
    if (sum > 0) shares.push({ task, clock: sum / 1000, thread: (sum / 1000) * task.ran });
  }
  if (pieces.length > 0 && met < pieces.length / 2)
    throw new Error(
      `Only ${met} of ${pieces.length} pieces of work are in the ${tasks.length} tasks recorded`,
    );
  return shares.sort((a, b) => b.thread - a.thread);
}

/** What all tasks took of the thread's own time, in milliseconds. */
export function threadTime(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { start, end, ran }) => sum + ((end - start) / 1000) * ran, 0);
}
