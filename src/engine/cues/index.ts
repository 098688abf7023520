/**
 * Cues: words that weigh for a sign, where no phrase says it. A phrase is sure of what it reads, and reads only what somebody thought of; a cue
 * is sure of nothing, and reads what nobody thought of. So cues give weak evidence at most, and never of a sign that a phrase saw.
 *
 * `rules/cues.json` holds what each word, each two that follow one another, each class of words and each two classes close together weigh for
 * each sign: the weights of a logistic regression, which `npm run cues` finds in the development sets. All of a text's weights are added up and
 * divided by a power of how many there are. The words are those that the phrases know, read by the same scanner: spellings, stretched letters
 * and disguises are undone before. `room-cues.json` and `member-cues.json` are the same for names, and bring words of their own.
 */
export { type Classes, readClasses } from './classes.ts';
export { type Cues, compileCues, wordsOf, writeFeature } from './compile.ts';
export { type CompiledCues, MOST_WEIGHT } from './compiled.ts';
export { CLASS, CLASSES, type FeatureKind, Features, type Lookup, PAIR, WORD } from './features.ts';
export { type PackedCues, packCues, unpackCues } from './packed.ts';
export { type CueReader, createCueReader, IN_MESSAGES, IN_NAMES } from './read.ts';
export { type Known, MOST_SECOND, PARTS, type SecondLook, shownNames, writeShown } from './second-look.ts';
export { CUE_SIGNS, cueRule, NAME_SIGNS } from './signs.ts';
export { createCueTable, scaleOf } from './table.ts';
