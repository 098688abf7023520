/**
 * Calls `part` until it says that nothing is left, each time in a task of its own, so that the page has its turn in between.
 * @returns when nothing is left, or a part failed: what it was to make is then asked for, and fails, where it is needed
 */
export function inTasks(part: () => boolean): Promise<void> {
  return new Promise((over) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      let isLeft = false;
      try {
        isLeft = part();
      } finally {
        if (isLeft) port2.postMessage(null);
        else {
          port1.close();
          over();
        }
      }
    };
    port2.postMessage(null);
  });
}
