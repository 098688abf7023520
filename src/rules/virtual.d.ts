declare module 'virtual:vigie-rules' {
  export const packed: Readonly<
    Record<import('../engine/rule-set.ts').TextKind, import('../engine/packed/index.ts').PackedText>
  >;
  export const levels: import('../engine/rule-set.ts').Levels;
}

declare module 'virtual:vigie-topics' {
  export const topics: import('../tools/rule-topics.ts').RuleTopics;
}
