import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packed, packedCues, packedNameCues, packedTalks } from '../../rules/index.ts';
import { bringRules } from '../chat.content/bundled.ts';

/**
 * The rules, in a script of their own beside the chat script: they are more than half of all that a chat page loads,
 * and the bar on arrival stands before they are there.
 */
export default defineUnlistedScript(() => bringRules({ packed, packedCues, packedNameCues, packedTalks }));
