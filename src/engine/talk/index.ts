/**
 * A talk as a whole: what its signs, what the two told of themselves and the words of both weigh together. Rows of `levels.json` say which signs
 * mean more together; in an hour of ordinary talk two of them meet by chance. So a row is heeded only in a talk that does not weigh as an ordinary
 * one, and a talk that weighs heavily needs no row.
 *
 * `rules/talks.json` holds the weights of a logistic regression, which `npm run talks` finds in the conversations of the development sets. Of a
 * talk only numbers are kept: how often each sign was seen, one sum for its words, and how many there were.
 */
export { type Heard, hearSigns, hearWords, nothingHeard } from './heard.ts';
export { type PackedTalks, packTalks, unpackTalks } from './packed.ts';
export { createTalkReader, type Spoken, type TalkReader, wordsIn } from './read.ts';
export { weighTalk } from './weigh.ts';
export {
  type CompiledTalks,
  compileTalks,
  MOST_TALK_WEIGHT,
  TALK_UNIT,
  type Talks,
  TOLD,
  type Told,
  WORDS_BEFORE,
} from './weights.ts';
