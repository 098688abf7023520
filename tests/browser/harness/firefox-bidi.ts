import type { Browser, Page } from 'puppeteer-core';

/** Calls a function of firefox-inside.js in the browser's own window. */
export type Inside = (name: string, ...values: readonly unknown[]) => Promise<string>;

/** Puppeteer keeps its WebDriver BiDi connection to itself; these few commands have no method of its own. */
interface Connection {
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers are described elsewhere
  send(method: string, parameters: object): Promise<{ result: any }>;
}

/** WebDriver BiDi beyond what Puppeteer offers. */
export function bidiOf(browser: Browser) {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async (method: string, parameters: object) =>
    (await connection.send(method, parameters)).result;
  return {
    /** @param source an object expression of functions */
    async inside(source: string): Promise<Inside> {
      const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const target = { context: contexts[0].context };
      const evaluate = async (expression: string) => {
        const answer = await send('script.evaluate', { expression, awaitPromise: true, target });
        if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
        return answer.result.value;
      };
      await evaluate(`window.vigieInside = ${source.trim().replace(/;$/, '')}; undefined`);
      return (name, ...values) => evaluate(`vigieInside.${name}(...${JSON.stringify(values)})`);
    },
    /** What each page's address is now. Puppeteer hears of no extension page that a script opens. */
    async addresses(): Promise<(page: Page) => string> {
      const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
      const urls = new Map<string, string>(
        contexts.map(({ context, url }: { context: string; url: string }) => [context, url]),
      );
      return (page) => urls.get(contextOf(page)) ?? '';
    },
    /** A page may not go to an extension's address by itself, and Puppeteer waits for an event that never comes. */
    async navigate(page: Page, url: string): Promise<void> {
      const context = contextOf(page);
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
  };
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
