/** The rules are there, as after their own script ran. */
import { bringRules } from '../../src/entrypoints/chat.content/bundled.ts';
import { packed, packedCues, packedNameCues, packedTalks } from '../../src/rules/index.ts';

bringRules({ packed, packedCues, packedNameCues, packedTalks });
