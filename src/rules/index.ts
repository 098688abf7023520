/** The bundled rules, compiled when the extension was built (`tools/compiled-rules.ts`): one packed text a kind of text, and which topic each belongs to. */
export { levels, packed, topics } from 'virtual:vigie-rules';
