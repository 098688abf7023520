/**
 * E-mail addresses that are spelled out to slip past a filter: `lea (at) example (dot) org`, `jean point dupont arobase example point fr`.
 * Found from the word that stands for the sign outwards, in a window of fixed size, so that a long text costs no more than its length.
 */

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far an address may reach to either side of its sign. */
const REACH = 80;

const SIGN =
  /@|[[({_ -](?:a(?=[\])}])|at(?:[ -]sign|[ -]symbol)?|arr?oba[sz]?e?|arobace|a commercial)[\])}_ ,-]|(?<= )(?:chez|sur)(?= )/gi;
/** What a letter may be, inside brackets: Latin ones. `\\p{L}` without case takes milliseconds to get ready. */
const LETTER = String.raw`a-z\u00c0-\u024f`;
const DOT = String.raw`(?:\s?[.]\s?|(?:,?\s|[_-])?[[({]?\s?(?<![${LETTER}\d])(?:point|pt|dot)(?![${LETTER}\d])\s?[\])}]?(?:,?\s|[_-])?)`;
const GLUE = String.raw`(?:${DOT}|\s(?:underscore|tiret(?:\s(?:du\s)?bas|\sroux)?|dash|hyphen|moins|trait d.union)\s)`;
const LOCAL = new RegExp(String.raw`[${LETTER}\d+-][${LETTER}\d_+-]*(?:${GLUE}[${LETTER}\d_+-]+){0,4}$`, 'i');
const TLD = 'com|fr|net|org|be|ch|ca|eu|info|io|uk|us|re|lu|de|es|it|qc|me|co';
const DOMAIN = new RegExp(
  String.raw`^[a-z\d-]+?(?:${DOT}[a-z\d-]+?){0,2}${DOT}(?:${TLD})(?![${LETTER}\d])`,
  'i',
);
/** Services that need no ending to be known. */
const SERVICE = new RegExp(
  String.raw`^(?:g\s?mail|hotmail|outlook|yahoo|icloud|protonmail|proton|laposte|live|aol)(?![${LETTER}\d])`,
  'i',
);
/** What a word that is also ordinary (`at`, `chez`, `sur`) needs beside it before a plain `example.com` is an address. */
const MAIL = /(?:^|[^\p{L}])(?:e-?mails?|mails?|courriels?|write|ecri|écri|reach|contact)/iu;
/** Not an ordinary word: it holds a digit, a point or a line. */
const HANDLE = /[\d_.]| (?:underscore|tiret|dot|point) /i;
const SPELLED_DOT = /\b(?:point|pt|dot)\b|_dot_/i;

/** What ends an address that is spelled out: a point, said or written, or a service. */
const MAY_END = /[.]|p(?:oin)?t|dot|mail|outlook|yahoo|icloud|proton|laposte|live|aol/i;

/** Whether a text with a word for the sign may hold such an address; most do not. */
export function maySpellEmail(text: string): boolean {
  return MAY_END.test(text);
}

/** Each spelled address in `text`, in order. Those that are written the ordinary way are not its business. */
export function spelledEmails(text: string): Span[] {
  const spans: Span[] = [];
  let floor = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    // `insta @lea.martin` is a name on a site.
    const isName = sign === '@' && text[index - 1] === ' ' && text[index + 1] !== ' ';
    if (index < floor || isName) continue;
    const before = text.slice(Math.max(floor, index - REACH), index).replace(/,?\s*$/, '');
    const local = LOCAL.exec(before);
    if (!local) continue;
    const afterSign = index + sign.length;
    const after = text.slice(afterSign, afterSign + REACH);
    const host = after.replace(/^,?\s*/, '');
    const skipped = after.length - host.length;
    const domain = DOMAIN.exec(host);
    const ending = domain ?? SERVICE.exec(host);
    if (!ending || !(domain ? isMeant(text, sign, local[0], domain[0]) : HANDLE.test(local[0]))) continue;
    const end = afterSign + skipped + ending[0].length;
    spans.push({ start: Math.max(floor, index - REACH) + local.index, end });
    floor = end;
  }
  return spans;
}

function isMeant(text: string, sign: string, local: string, domain: string): boolean {
  if (/[@[({_-]|arr?oba|commercial/i.test(sign)) return true;
  return (
    SPELLED_DOT.test(domain) || MAIL.test(text) || (/^\s*(?:at|chez)\s*$/i.test(sign) && HANDLE.test(local))
  );
}
