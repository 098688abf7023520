/**
 * Takes something out of the document. A frame that goes elsewhere takes its document along, and nothing is left to be taken out of: in
 * Firefox whatever is done to it throws "can't access dead object".
 */
export function takeDown(act: () => unknown): void {
  try {
    act();
  } catch {}
}
