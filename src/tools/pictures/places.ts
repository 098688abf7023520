/** A place where Vigie warns, at one level, and the gallery's sample of it. */
export interface Place {
  readonly place: string;
  readonly level: 'info' | 'caution' | 'danger' | '–';
  readonly sample: string;
  /** Begins the names of its pictures. */
  readonly file: string;
}

const of = (place: string, level: Place['level'], sample: string, file: string): Place => ({
  place,
  level,
  sample,
  file,
});

/** Every place, from arrival to the report, and its levels from the mildest. */
export const PLACES: readonly Place[] = [
  of('site bar on arrival', 'info', 'site bar', 'site-bar'),
  of('site bar, one line in the chat', 'info', 'site bar, one line in the chat', 'site-line'),
  of('the mark “Vigie watches”', '–', 'the mark', 'mark'),
  of('beside an entry form', 'info', 'entry form', 'entry-info'),
  of('beside an entry form, an age under 18', 'caution', 'entry form, an age under 18', 'entry-caution'),
  of('on a room’s name', 'info', 'chip and note, room, info', 'room-info'),
  of('on a room’s name', 'caution', 'chip and note, room, caution', 'room-caution'),
  of('on a room’s name', 'danger', 'chip and note, room, danger', 'room-danger'),
  of('before a dangerous room', 'danger', 'before a dangerous room', 'pause-danger'),
  of('on a member’s name', 'danger', 'chip and note, member, danger', 'member-danger'),
  of('a stranger’s first message', 'info', 'stranger', 'stranger-info'),
  of('a conversation', 'info', 'conversation, info', 'conversation-info'),
  of('a conversation', 'caution', 'conversation, caution', 'conversation-caution'),
  of('a conversation', 'danger', 'conversation, danger', 'conversation-danger'),
  of('its “Why?”', 'danger', 'conversation, danger, why', 'why-danger'),
  of('a conversation, put aside', 'danger', 'folded', 'folded-danger'),
  of('a meeting, with its checklist', 'caution', 'meeting, the whole list', 'meeting-caution'),
  of('before sending', 'caution', 'draft check', 'draft-caution'),
  of('page of advice before a listed site', 'danger', 'page of advice', 'advice-danger'),
];

/** Each audience shows one theme, so that both are seen. */
export const READERS = [
  { audience: 'teen', theme: 'dark' },
  { audience: 'adult', theme: 'light' },
] as const;

export function pictureOf({ file }: Place, audience: string): string {
  return `${file}-${audience}.jpg`;
}

/** `.github/pictures/README.md`: place × level × audience, each with its picture. */
export function pictureTable(): string {
  const rows = PLACES.map((one) => {
    const pictures = READERS.map(({ audience }) => {
      const name = pictureOf(one, audience);
      return `[${name}](${name})`;
    });
    return `| ${[one.place, one.level, ...pictures].join(' | ')} |`;
  });
  const heads = READERS.map(({ audience, theme }) => `${audience}, ${theme}`);
  return `# Where Vigie warns, how, and whom

Written by \`npm run pictures\`, which takes each picture from the gallery (\`npm run gallery\`): the components of the product, in French. All words, in both languages and for three audiences, are in the gallery itself. The rest is in [the store's pictures](../store/README.md).

| ${['place', 'level', ...heads].join(' | ')} |
|${'---|'.repeat(heads.length + 2)}
${rows.join('\n')}
`;
}
