/** What a text to try may be. Apart from the engine, which comes when it is needed. */
export const TEXT_KINDS = ['message', 'draft', 'room', 'member'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];
