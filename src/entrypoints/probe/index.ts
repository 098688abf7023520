import marks from 'virtual:vigie-engine-marks';
import type { UnlistedScriptDefinition } from 'wxt';
import { looksLikeChat } from '../../page/chat-like.ts';
import type { ChatFoundMessage } from '../../settings/index.ts';
import { probe } from './probe.ts';

/** The browser's own name for itself: the polyfill alone is larger than the whole probe. */
declare const chrome: { readonly runtime: { sendMessage(message: ChatFoundMessage): unknown } };

/**
 * Runs on every page where the reader wishes Vigie everywhere, and in the frames of watched pages: it looks for a chat
 * and asks for the rest of Vigie only where it finds one. Nothing but these few lines may be in it: a test holds its size.
 */
export default {
  main: () =>
    probe(window, {
      isChat: () => looksLikeChat(document, marks),
      found: () => chrome.runtime.sendMessage({ type: 'chat-found' }),
    }),
} satisfies UnlistedScriptDefinition;
