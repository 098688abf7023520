import { Window } from 'happy-dom';
import { afterEach, beforeEach, vi } from 'vitest';

/** A window of its own for each test of a file, in a time that passes when it is told to. */
export function ownWindow(): { readonly window: Window; readonly document: Document } {
  let window: Window;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
    window = new Window({
      url: 'https://chat.example.com/',
      settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  return {
    get window() {
      return window;
    },
    get document() {
      return window.document as unknown as Document;
    },
  };
}
