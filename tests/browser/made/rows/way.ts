import type { Drawing } from '../drawing.ts';
import type { Looks } from '../looks.ts';

/** A way to draw what is said. */
export interface Way {
  /** The rows, from the first line to the last. */
  readonly draw: (page: Drawing) => string[];
  /** The box around the rows, where it is no plain one. */
  readonly box?: (rows: string, attributes: string, style: string) => string;
  /** What of a page cannot be with these rows, and what is there for it: they would not show it, or lie about it. */
  readonly settle?: (looks: Looks) => Partial<Looks>;
  /** Its rows are one line each, and may be paragraphs. */
  readonly isInline?: true;
  /** Its rows stand in their order, with nothing put between them. */
  readonly isFixed?: true;
  /** A private talk may be without names. */
  readonly mayBeNameless?: true;
}

/** For rows as chats had them before there were windows: they say at what time, not how long ago. */
export const clockTimes = ({ time }: Looks): Partial<Looks> => (time === 'ago' ? { time: 'before' } : {});

/** For rows that say the true name of everybody, the reader's too. */
export const trueNames = ({ own }: Looks): Partial<Looks> => (own === 'you' ? { own: 'nick' } : {});
