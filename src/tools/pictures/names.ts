/** The pictures that stores are given, in their order. */
export const NAMES = ['1-conversation', '2-draft', '3-popup', '4-report', '5-welcome', '6-options'] as const;
export type Name = (typeof NAMES)[number];
