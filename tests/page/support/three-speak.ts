/** What three people say, each something else. */
export const SAID = [
  ['Odile', 'il pleut encore chez vous ?'],
  ['Basile', 'non, plus depuis midi'],
  ['Nadia', 'ici non plus'],
  ['Basile', 'je sors le vélo alors'],
  ['Odile', 'bonne balade'],
] as const;

/** The same as lines. */
export const SAID_LINES = SAID.map(([name, text]) => `${name}: ${text}`);
