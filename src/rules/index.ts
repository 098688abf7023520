/** The bundled rules, compiled when the extension was built (`tools/compiled-rules.ts`): one packed text a kind of text. */
export { levels, packed, packedCues, packedNameCues, packedTalks, stamp } from 'virtual:vigie-rules';
export { topics } from './topics.ts';
