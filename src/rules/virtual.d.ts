declare module 'virtual:vigie-rules' {
  export const packedTalks: import('../engine/talk/index.ts').PackedTalks;
  export const packedCues: import('../engine/cues/index.ts').PackedCues;
  export const packedNameCues: Readonly<
    Record<import('../engine/rule-set.ts').NameKind, import('../engine/cues/index.ts').PackedCues>
  >;
  export const packed: import('../engine/packed/index.ts').PackedRules;
  export const levels: import('../engine/rule-set.ts').Levels;
  export const stamp: string;
}

declare module 'virtual:vigie-language' {
  export const stamp: string;
  /** JSON. */
  export const language: string;
}

declare module 'virtual:vigie-topics' {
  export const topics: import('../tools/rule-topics.ts').RuleTopics;
}
