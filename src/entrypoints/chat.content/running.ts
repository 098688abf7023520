/** The mark that the chat script leaves beside itself, where scripts of the page cannot see it. */
const RUNS = 'vigieRuns';

/** Says to our other scripts in this frame that Vigie is here. */
export function markRunning(): void {
  Object.assign(globalThis, { [RUNS]: true });
}
