/** The built file of this script, from the root of the extension. */
export const CHAT_FILE = '/content-scripts/chat.js';
