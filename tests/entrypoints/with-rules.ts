/** The rules are there, as after their own script ran. */
import { bringRules } from '../../src/entrypoints/chat.content/bundled.ts';
import { packed, packedCues, packedTalks } from '../../src/rules/index.ts';

bringRules({ packed, packedCues, packedTalks });
