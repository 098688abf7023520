/** How long work takes, and a table of it. */
export interface Row {
  readonly what: string;
  /** Time over that of the floor or the peer that the table names, unless the row says otherwise. */
  readonly ratio: number;
  readonly goal?: string;
  readonly note?: string;
}

const ROUNDS = 50;

/** The fastest of many rounds, in milliseconds: what the machine can do when nothing else disturbs it. */
export function fastest(work: () => unknown): number {
  return fastestInTurn(work, () => undefined)[0];
}

/** The same of two, a round of each in turn: what disturbs the one disturbs the other. */
export function fastestInTurn(work: () => unknown, peer: () => unknown): [work: number, peer: number] {
  const both = [work, peer];
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < 5; i++) for (const one of both) one();
  const until = performance.now() + 3000;
  for (let round = 0; round < ROUNDS && (round < 5 || performance.now() < until); round++)
    both.forEach((one, i) => {
      const start = performance.now();
      one();
      best[i] = Math.min(best[i] as number, performance.now() - start);
    });
  return best;
}

export function table(title: string, rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, ratio, goal = '', note = '' }) => `| ${what} | ${ratio.toFixed(2)} | ${goal} | ${note} |`,
  );
  return [`### ${title}`, '', '| what | ratio | goal | |', '|---|---|---|---|', ...lines, ''].join('\n');
}
