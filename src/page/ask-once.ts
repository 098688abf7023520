/** Answers of one stretch of reading, by question and what it was asked of; undefined between two stretches. */
let known: Map<unknown, Map<unknown, unknown>> | undefined;

/** Reads without a pause: the page cannot change meanwhile, so what is asked of a node once holds to the end, and nothing that was read is kept behind it. */
export function inOneGo<T>(read: () => T): T {
  if (known) return read();
  known = new Map();
  try {
    return read();
  } finally {
    known = undefined;
  }
}

/** The same question, asked of each node or text once while something is read in one go. */
export function once<Asked, Answer>(ask: (of: Asked) => Answer): (of: Asked) => Answer {
  return (of) => {
    if (!known) return ask(of);
    const answers = known.get(ask) ?? new Map<unknown, unknown>();
    known.set(ask, answers);
    if (answers.has(of)) return answers.get(of) as Answer;
    const answer = ask(of);
    answers.set(of, answer);
    return answer;
  };
}
