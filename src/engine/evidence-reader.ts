import type { CompiledText } from './compiled.ts';
import {
  type CompiledCues,
  type CueReader,
  createCueReader,
  createCueTable,
  IN_MESSAGES,
  IN_NAMES,
} from './cues/index.ts';
import { doubt, knownFrom, readEvidence, signsOf, unsaidIn } from './evidence.ts';
import type { Evidence } from './finding.ts';
import type { Reader } from './hear.ts';
import { signsOfName, wordsOfName } from './name-as-message.ts';
import type { From } from './observation.ts';
import type { Levels, NameKind, TextKind } from './rule-set.ts';
import { type CompiledTalks, createTalkReader, type Spoken } from './talk/index.ts';
import { createTextReader, type TextReader, vocabularyOf } from './text-reader.ts';

/** Rules as the engine runs them. */
export interface Rules {
  readonly levels: Levels;
  /** The compiled rules of one kind of text. Asked once, when the first such text comes. */
  text(kind: TextKind): CompiledText;
  /** Further rules, read beside them. Asked with each text: they may come and go, and each is the same object while it stays. */
  also?(kind: TextKind): readonly CompiledText[];
  /** What words weigh in a message where no phrase is met. Asked once, when the first message comes. */
  cues?(): CompiledCues;
  /** The same in the name of a room, or of a person. Asked once for each, when the first one comes. */
  nameCues?(kind: NameKind): CompiledCues;
  /** What a conversation as a whole weighs. Asked once, when the first message comes. */
  talks?(): CompiledTalks;
}

/** Reads texts with all rules there are: phrases, cues, and what packs bring. */
export interface EvidenceReader {
  read(kind: TextKind, text: string, reader: Reader, from?: From): readonly Evidence[];
  /** The name of a room, or of a person: where neither its phrases nor its cues say anything, it is read as a message is. */
  readName(kind: NameKind, name: string, reader: Reader): readonly Evidence[];
  /** What the words of the message that was just read weigh for its conversation. */
  wordsRead(isMe: boolean): Spoken | undefined;
  /** Makes the next part of what a first message waits for. Returns whether anything is left. */
  prepare(): boolean;
}

const NO_READER: readonly TextReader[] = [];

/**
 * @param year the current one, for who was born when
 * @param talks the rules' own, made once
 */
export function createEvidenceReader(
  rules: Rules,
  year: number,
  talks: (() => CompiledTalks) | undefined,
): EvidenceReader {
  const { cues, nameCues } = rules;
  const readers = new Map<TextKind, TextReader>();
  const furtherReaders = new WeakMap<CompiledText, TextReader>();
  const cueTable = cues && once(() => createCueTable(cues()));
  const cueReaders = new Map<TextKind, CueReader>();
  const talkReader = talks && once(() => createTalkReader(talks(), cueTable?.().classes));

  const messageRules = once(() => rules.text('message'));
  const messageWords = once(() => vocabularyOf(messageRules()));
  /** What a first message waits for, about alike in time. */
  const parts = [
    messageRules,
    messageWords,
    () => textReader('message'),
    () => cueTable?.(),
    () => talkReader?.(),
  ];
  let prepared = 0;

  function textReader(kind: TextKind): TextReader {
    const known = readers.get(kind);
    if (known) return known;
    const reader =
      kind === 'message'
        ? createTextReader(messageRules(), year, messageWords())
        : createTextReader(rules.text(kind), year);
    readers.set(kind, reader);
    return reader;
  }

  function read(kind: TextKind, text: string, { muted }: Reader, from: From = 'them'): readonly Evidence[] {
    const reader = textReader(kind);
    const further = rules.also?.(kind);
    const also = further?.length ? further.map(readerOf) : NO_READER;
    const met = readEvidence(reader, text, from === 'me' ? 'me' : 'them', also);
    const cueReader = cuesOf(kind, from, met);
    const evidence = cueReader ? weigh(cueReader, reader, met, also) : met;
    return muted?.size ? evidence.filter(({ rule }) => !muted.has(rule)) : evidence;
  }

  /** The cues of a text, if any: a stranger's message, or a name of which no phrase says anything. */
  function cuesOf(kind: TextKind, from: From, met: readonly Evidence[]): CueReader | undefined {
    const known = cueReaders.get(kind);
    if (kind === 'message' && from !== 'me' && cueTable)
      return known ?? keep(kind, createCueReader(cueTable(), IN_MESSAGES));
    if ((kind === 'room' || kind === 'member') && met.length === 0 && nameCues)
      return known ?? keep(kind, createCueReader(createCueTable(nameCues(kind)), IN_NAMES));
    return undefined;
  }

  function readName(kind: NameKind, name: string, reader: Reader): readonly Evidence[] {
    const told = read(kind, name, reader);
    const words = wordsOfName(name);
    const count = words.split(' ').length;
    // One word is no sentence: `Randy`.
    return told.length > 0 || count < 2 ? told : signsOfName(read('message', words, reader), name, count);
  }

  function keep(kind: TextKind, reader: CueReader): CueReader {
    cueReaders.set(kind, reader);
    return reader;
  }

  /**
   * What the words of the text that was read last say beside its phrases: they hint at signs, but for what the text
   * unsays, and make those doubtful that they speak against. Further packs are not doubted: cues know nothing of their words.
   */
  function weigh(
    cueReader: CueReader,
    reader: TextReader,
    met: readonly Evidence[],
    also: readonly TextReader[],
  ): readonly Evidence[] {
    const { hints, firm, against } = cueReader.read(reader.tokens, knownFrom(met));
    const kept = against.size === 0 ? met : doubt(met, against, also);
    if (hints.length === 0) return kept;
    const hinted = signsOf(hints);
    const unsaid =
      also.length === 0
        ? unsaidIn(reader, hinted, firm, 'them')
        : new Set([reader, ...also].flatMap((one) => [...unsaidIn(one, hinted, firm, 'them')]));
    return unsaid.has('all') ? kept : [...kept, ...hints.filter(({ sign }) => !unsaid.has(sign))];
  }

  function readerOf(compiled: CompiledText): TextReader {
    const reader = furtherReaders.get(compiled) ?? createTextReader(compiled, year);
    furtherReaders.set(compiled, reader);
    return reader;
  }

  return {
    read,
    readName,
    wordsRead(isMe) {
      const tokens = readers.get('message')?.tokens;
      return tokens && talkReader?.().read(tokens, isMe);
    },
    prepare() {
      parts[prepared]?.();
      return ++prepared < parts.length;
    },
  };
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
