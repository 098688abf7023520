/**
 * A conversation in which two speak by turns, over what one writes in, as it stands beside lists.
 * @param who the first who speaks, and the second
 * @param ways what stands in the box to write in, and on the button
 */
export function twoSpeak(
  who: readonly [first: string, second: string],
  said: readonly string[],
  [write, send]: readonly [write: string, send: string],
): string {
  const lines = said.map((text, at) => `<p><b>${who[at % 2]}</b>: ${text}</p>`);
  return `<div role="log">${lines.join('')}</div><textarea placeholder="${write}"></textarea><button>${send}</button>`;
}
