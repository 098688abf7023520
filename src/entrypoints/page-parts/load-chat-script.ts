import { browser } from 'wxt/browser';
import { CHAT_FILE } from '../chat.content/file.ts';
import type { Handed } from '../chat.content/hand-over.ts';

let loading: Promise<Handed> | null = null;

/** The judge and the session of chat sites, rules and all, out of the very file that runs there. Loaded once a page. */
export function loadChatScript(): Promise<Handed> {
  loading ??= new Promise<Handed>((resolve, reject) => {
    const script = document.createElement('script');
    const fail = () => {
      loading = null;
      script.remove();
      reject(new Error(`${CHAT_FILE} did not load`));
    };
    script.addEventListener('load', () => (window.vigie ? resolve(window.vigie) : fail()));
    script.addEventListener('error', fail);
    script.src = browser.runtime.getURL(CHAT_FILE);
    document.head.append(script);
  });
  return loading;
}
