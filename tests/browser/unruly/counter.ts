/** Stands at the end of the built chat script: the reader that ships once more, in the same world, and all that it tells is kept. */
import { watchPage } from '../../../src/page/index.ts';
import { engines, siteFor } from '../../../src/sites/index.ts';

/** What the reader of one page told so far. */
export interface Told {
  readonly path: string;
  readonly reader: string;
  /** Each message with who said it, in order. */
  readonly lines: readonly string[];
  readonly conversations: number;
}

declare const chrome: {
  readonly runtime: {
    readonly onMessage: {
      addListener(
        hear: (message: { type?: string }, from: unknown, answer: (told: Told) => void) => void,
      ): void;
    };
  };
};

const url = new URL(location.href);
const site = siteFor(url);
const lines: string[] = [];
const conversations = new Set<string | undefined>();

function start() {
  const watch = watchPage({
    document,
    url,
    ...(site && { site }),
    engines,
    signal: new AbortController().signal,
    onSighting({ observation, redrawn }) {
      if (redrawn || observation.kind !== 'message') return;
      lines.push(`${observation.author}: ${observation.text}`);
      conversations.add(observation.conversation);
    },
  });
  chrome.runtime.onMessage.addListener(({ type }, _, answer) => {
    const { pathname: path } = location;
    if (type === 'told')
      answer({ path, reader: watch.state.reader, lines, conversations: conversations.size });
  });
}

// Pages of the extension load this script too, for its parts.
if (/^http/.test(url.protocol)) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
