import { browser } from 'wxt/browser';
import { CHAT_FILE, RULES_FILE } from '../chat.content/file.ts';
import type { Handed } from '../chat.content/hand-over.ts';

let loading: Promise<Handed> | null = null;

/** The judge and the session of chat sites, rules and all, out of the very file that runs there. Loaded once a page. */
export function loadChatScript(): Promise<Handed> {
  loading ??= Promise.all([load(RULES_FILE), load(CHAT_FILE)]).then(() => {
    if (window.vigie) return window.vigie;
    throw new Error(`${CHAT_FILE} handed nothing over`);
  });
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

function load(file: typeof RULES_FILE | typeof CHAT_FILE): Promise<void> {
  const script = document.createElement('script');
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${file} did not load`));
    });
    script.src = browser.runtime.getURL(file);
    document.head.append(script);
  });
}
