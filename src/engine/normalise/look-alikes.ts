/**
 * Letters of other scripts that are drawn like a Latin letter, from Unicode's confusables list (UTS #39), limited to
 * the ones that people paste into words: Cyrillic, Greek, small capitals, a few of Armenian, Latin letters with a hook or a stroke.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'аАαΑᴀɑɐⱥ',
  b: 'вВьЬΒβʙɓƀƁ',
  c: 'сСϲᴄɔƈƇȼȻ',
  d: 'ԁᴅɗđĐƉƊԀ',
  e: 'еЕёЁεΕєЄᴇǝəɛɇ',
  f: 'ϝғꜰƒƑ',
  g: 'ɡɢɠǥ',
  h: 'һнНΗʜհɥɦħĦ',
  i: 'іІїЇιΙɪıᴉɩɨƗ',
  j: 'јЈϳᴊɉ',
  k: 'кКκΚᴋʞƙƘ',
  l: 'ӏʟłŁƚ',
  m: 'мМΜᴍɯɱ',
  n: 'пΝηɴոиИɲŋƞ',
  o: 'оОοΟσөᴏօøØɵ',
  p: 'рРρΡᴘƥƤ',
  q: 'ԛ',
  r: 'гʀяЯɹɾɍɽ',
  s: 'ѕЅꜱʂ',
  t: 'тТτΤᴛʇŧŦƭƬ',
  u: 'υцսᴜʉɄ',
  v: 'ѵνᴠʌʋƲ',
  w: 'ԝωшᴡʍ',
  x: 'хХχΧ',
  y: 'уУγΥүʏʎƴɏ',
  z: 'ΖᴢʐȥзЗƶƵ',
};
