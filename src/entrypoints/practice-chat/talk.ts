/** A private conversation of the practice chat. Everybody in it is made up, and it is gone with the page. */
export interface Talk {
  readonly name: string;
  readonly lines: readonly Line[];
  /** Somebody wrote while another one was open. */
  readonly isNew: boolean;
}

export interface Line {
  readonly mine: boolean;
  readonly text: string;
}

export interface Talks {
  readonly all: readonly Talk[];
  /** The name of the one that is open, if any is. */
  readonly open: string | null;
}

export const noTalks: Talks = { all: [], open: null };

/** Opens a conversation, begun by the reader if there was none. */
export function opened({ all }: Talks, name: string): Talks {
  return { all: changed(all, name, (talk) => ({ ...talk, isNew: false })), open: name };
}

/** Adds a line. The first conversation opens by itself, as the only one there is. */
export function said({ all, open }: Talks, name: string, line: Line): Talks {
  const now = open ?? name;
  return {
    all: changed(all, name, (talk) => ({
      ...talk,
      lines: [...talk.lines, line],
      isNew: talk.isNew || name !== now,
    })),
    open: now,
  };
}

function changed(all: readonly Talk[], name: string, change: (talk: Talk) => Talk): readonly Talk[] {
  const known = all.some((talk) => talk.name === name);
  const talks = known ? all : [...all, { name, lines: [], isNew: false }];
  return talks.map((talk) => (talk.name === name ? change(talk) : talk));
}
