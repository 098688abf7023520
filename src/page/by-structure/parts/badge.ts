/** A number beside a name: how many messages, people or anything else there are. */
const COUNT = /^\s*[([]?(\d{1,3})\+?[)\]]?\s*$/;

/** Whether a text is a count and nothing else ("3", "(12)", "99+"), be it nought. */
export function isCount(text: string): boolean {
  return COUNT.test(text);
}

/** Whether a text counts something that there is. */
export function countsAny(text: string): boolean {
  return Number(COUNT.exec(text)?.[1] ?? 0) > 0;
}
