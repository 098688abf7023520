/** The built file of this script, from the root of the extension. */
export const CHAT_FILE = '/content-scripts/chat.js';
/** That of the rules, which it does not judge without. */
export const RULES_FILE = '/rules.js';
