/**
 * Letters of other scripts that are drawn like a Latin letter, from Unicode's confusables list (UTS #39), limited to
 * the ones that people paste into words: Cyrillic, Greek, small capitals, a few of Armenian.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'аАαΑᴀɑ',
  b: 'вВьЬΒβʙ',
  c: 'сСϲᴄ',
  d: 'ԁᴅ',
  e: 'еЕёЁεΕєЄᴇ',
  f: 'ϝғꜰ',
  g: 'ɡɢ',
  h: 'һнНΗʜհ',
  i: 'іІїЇιΙɪı',
  j: 'јЈϳᴊ',
  k: 'кКκΚᴋ',
  l: 'ӏʟ',
  m: 'мМΜᴍ',
  n: 'пΝηɴո',
  o: 'оОοΟσөᴏօ',
  p: 'рРρΡᴘ',
  q: 'ԛ',
  r: 'гʀ',
  s: 'ѕЅꜱ',
  t: 'тТτΤᴛ',
  u: 'υцսᴜ',
  v: 'ѵνᴠ',
  w: 'ԝωшᴡ',
  x: 'хХχΧ',
  y: 'уУγΥүʏ',
  z: 'ΖᴢʐȥзЗ',
};
