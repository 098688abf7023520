/**
 * The shape of a file in this folder. Only tests and the build run it: the browser gets data that was checked
 * before it shipped, and imports types alone from here.
 */
import { z } from 'zod';

const css = z.string().min(1);

/**
 * Where one piece of text is: `"css"` (visible text of the first match inside the row), `"css@attribute"`,
 * `"@attribute"` (of the row itself), `"@value"` (what a form control shows), `"."` (the row itself),
 * or `"location.hash"`. With `after` and `before`, only what stands between those two marks; nothing where one is missing.
 * In a row or pane that has an open shadow tree, what is not among its children is looked for there; no selector crosses into one.
 */
const take = z.union([
  z.string().min(1),
  z.strictObject({
    take: z.string().min(1),
    after: z.string().min(1).optional(),
    before: z.string().min(1).optional(),
  }),
]);
/** Places tried in order; the first that holds text wins. */
const source = z.union([take, z.array(take).min(1)]);

/** A list of rooms. Without `name`, the row's own text less its count. */
const rooms = z.strictObject({
  row: css,
  name: source.optional(),
  count: source.optional(),
  without: css.optional(),
});

/** A list of people. Without `name`, `text` is read as "name age town" or "name (age)". */
const members = z.strictObject({
  row: css,
  text: source.optional(),
  name: source.optional(),
  age: source.optional(),
  city: source.optional(),
  without: css.optional(),
});

/**
 * Messages. `pane` holds one conversation at a time. With `row`, each message is an element; without it, the pane
 * is one block of lines parted by `<br>`, and `author` is what stands before the text in its line.
 */
const messages = z.strictObject({
  pane: css,
  row: css.optional(),
  /** An attribute that names the message for good, if the page has one: `"@data-msgid"`. */
  id: source.optional(),
  author: source.optional(),
  /** What holds several rows of one author, where the name stands in it and in none of them. */
  group: css.optional(),
  text: source.optional(),
  /** Parts of the row that nobody wrote: time, level, buttons. */
  without: css.optional(),
  /** The reader's own: matched by the row or by something in it. */
  mine: css.optional(),
  theirs: css.optional(),
});

/** Which conversation a pane shows. All are looked for in `box` (the closest one around the pane), else in the document. */
const conversation = z.strictObject({
  box: css.optional(),
  title: source.optional(),
  /** Of the box: what stays the same while the title changes. */
  key: source.optional(),
  /** Matched by the box, or found in it, when it is a private conversation, or a room. */
  private: css.optional(),
  room: css.optional(),
  /** The correspondent as the page describes them, while their conversation is shown. */
  age: source.optional(),
  city: source.optional(),
});

/** Open conversations, one a row. A new private one that the reader did not open is a prompt. */
const tabs = z.strictObject({
  row: css,
  /** Rooms stand there too: where there is no row at all, the selectors find nothing any more. */
  all: z.literal(true).optional(),
  name: source.optional(),
  /** What stays the same while the name changes. */
  key: source.optional(),
  /** Matched by the row, or found in it, for the tab that is shown. */
  active: css.optional(),
  private: css.optional(),
  /** Names that are no conversation: "Accueil". */
  except: z.array(z.string()).optional(),
  without: css.optional(),
});

/** A private conversation asked for in so many words, with buttons to accept or refuse. */
const prompts = z.strictObject({
  row: css,
  name: source.optional(),
  age: source.optional(),
  city: source.optional(),
  text: source.optional(),
  without: css.optional(),
});

const entryForm = z.strictObject({
  form: css.optional(),
  pseudonym: css.optional(),
  age: css.optional(),
  postcode: css.optional(),
  gender: css.optional(),
});

export const selectorsSchema = z.strictObject({
  rooms: z.union([rooms, z.array(rooms)]).optional(),
  members: z.union([members, z.array(members)]).optional(),
  messages: z.union([messages, z.array(messages)]).optional(),
  conversation: conversation.optional(),
  tabs: tabs.optional(),
  prompts: z.union([prompts, z.array(prompts)]).optional(),
  entryForm: entryForm.optional(),
  composer: css.optional(),
  send: css.optional(),
  /** The reader's own name on this page. */
  self: source.optional(),
});

const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a bare host name, without www, scheme or path');

export const siteSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  kind: z.enum(['open-chat', 'video-chat', 'social', 'game', 'engine']),
  /** Each stands for itself and what is under it. An engine has none: it is told by `recognise`. */
  hosts: z.array(host),
  /** Watched from the moment of install; the others when the reader asks. */
  onByDefault: z.boolean(),
  languages: z.array(z.string().regex(/^([a-z]{2}|\*)$/)).min(1),
  /** One sentence that says why it is listed: facts, no accusation. */
  why: z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }),
  /** When it was listed here (year and month). */
  since: z.string().regex(/^\d{4}-\d{2}$/),
  sources: z.array(z.string().min(1)).min(1),
  checked: z.string().regex(/^\d{4}-\d{2}$/),
  /** The engine it runs on, whose selectors then serve. */
  engine: z.string().optional(),
  /** Engines only: any one of these selectors in a page tells it. */
  recognise: z.array(css).optional(),
  /** Without selectors of its own or of its engine, the generic reader reads it. */
  selectors: selectorsSchema.optional(),
});

export type Site = z.infer<typeof siteSchema>;
export type Selectors = z.infer<typeof selectorsSchema>;
export type Take = z.infer<typeof take>;
export type Source = z.infer<typeof source>;
export type EntryFormSelectors = z.infer<typeof entryForm>;
export type MessageSelectors = z.infer<typeof messages>;
