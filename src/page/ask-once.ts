/** Answers of one stretch of reading, by question and node; undefined between two stretches. */
let known: Map<unknown, Map<Node, unknown>> | undefined;

/** Reads without a pause: the page cannot change meanwhile, so what is asked of a node once holds to the end. */
export function inOneGo<T>(read: () => T): T {
  if (known) return read();
  known = new Map();
  try {
    return read();
  } finally {
    known = undefined;
  }
}

/** The same question, asked of each node once while something is read in one go. */
export function once<N extends Node, Answer>(ask: (node: N) => Answer): (node: N) => Answer {
  return (node) => {
    if (!known) return ask(node);
    const answers = known.get(ask) ?? new Map<Node, unknown>();
    known.set(ask, answers);
    if (answers.has(node)) return answers.get(node) as Answer;
    const answer = ask(node);
    answers.set(node, answer);
    return answer;
  };
}
