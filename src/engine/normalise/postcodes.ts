/** British and Canadian postcodes, which name a few doors where a French or American one names a town: each is an address by itself. */

/**
 * British: a postal area, a district, then a figure and two letters; Canadian: letters and figures in turn. Areas are listed, and no district
 * begins with 0, because `h0w 0ld` looks like one and is none.
 * Source: Royal Mail's areas; Canada Post leaves out D, F, I, O, Q and U.
 */
const POSTCODE = new RegExp(
  `\\b(?:${[
    '(?:(?:[enw]1|ec[1-4]|sw1|wc[12])[a-hjkmnp-y]|(?:a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[lu]?|h[adgprsux]|i[gpv]|' +
      'k[atwy]|l[adelnsu]?|m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]?|t[adfnqrsw]|ub|w[acdfnrsv]?|yo|ze)[1-9][0-9]?)',
    ' ?[0-9](?!(?:st|nd|rd|th|er)\\b)[abd-hjlnp-uw-z]{2}',
  ].join('')}|[abceghj-nprstvxy][1-9][abceghj-nprstv-z] ?[0-9][abceghj-nprstv-z][0-9])\\b`,
  'gi',
);

/** Where postcodes stand in the text. */
export function postcodes(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(POSTCODE), ({ 0: code, index }) => ({
    start: index,
    end: index + code.length,
  }));
}
