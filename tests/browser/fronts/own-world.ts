/** Scripts of one's own in a page, beside its own, as content scripts stand: what a page does to arrays or numbers does not reach them. */
import type { Page } from 'playwright-core';

/** Runs an expression, and gives what it comes to; an error in it is thrown here. */
export type Evaluate = <Answer>(expression: string) => Promise<Answer>;

/** A world of its own in the page's first frame, until that goes elsewhere. Chromium alone has it. */
export async function ownWorld(page: Page): Promise<Evaluate> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return async (expression) => {
    const { result, exceptionDetails: failed } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return result.value;
  };
}
