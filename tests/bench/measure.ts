/** How long work takes, and a table of it. */
export interface Row {
  readonly what: string;
  /** Time over that of the floor or the peer that the table names, unless the row says otherwise. */
  readonly ratio: number;
  readonly goal?: string;
  readonly note?: string;
}

const ROUNDS = 25;

/** The fastest of many rounds, in milliseconds: what the machine can do when nothing else disturbs it. */
export function fastest(work: () => unknown): number {
  for (let i = 0; i < 5; i++) work();
  let best = Number.POSITIVE_INFINITY;
  const until = performance.now() + 3000;
  for (let round = 0; round < ROUNDS && (round < 5 || performance.now() < until); round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export function table(title: string, rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, ratio, goal = '', note = '' }) => `| ${what} | ${ratio.toFixed(2)} | ${goal} | ${note} |`,
  );
  return [`### ${title}`, '', '| what | ratio | goal | |', '|---|---|---|---|', ...lines, ''].join('\n');
}
