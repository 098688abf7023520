/**
 * Letters of other scripts that are drawn like a Latin letter, from Unicode's confusables list (UTS #39), limited to
 * the ones that people paste into words: Cyrillic, Greek, small capitals, a few of Armenian.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'аАαΑᴀɑɐ',
  b: 'вВьЬΒβʙ',
  c: 'сСϲᴄɔ',
  d: 'ԁᴅ',
  e: 'еЕёЁεΕєЄᴇǝəɛ',
  f: 'ϝғꜰ',
  g: 'ɡɢ',
  h: 'һнНΗʜհɥɦ',
  i: 'іІїЇιΙɪıᴉɩ',
  j: 'јЈϳᴊ',
  k: 'кКκΚᴋʞ',
  l: 'ӏʟ',
  m: 'мМΜᴍɯɱ',
  n: 'пΝηɴոиИɲŋ',
  o: 'оОοΟσөᴏօ',
  p: 'рРρΡᴘ',
  q: 'ԛ',
  r: 'гʀяЯɹɾ',
  s: 'ѕЅꜱ',
  t: 'тТτΤᴛʇ',
  u: 'υцսᴜ',
  v: 'ѵνᴠʌ',
  w: 'ԝωшᴡʍ',
  x: 'хХχΧ',
  y: 'уУγΥүʏʎ',
  z: 'ΖᴢʐȥзЗ',
};
