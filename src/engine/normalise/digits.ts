/** Which strings of digits are telephone, card or account numbers. */

/**
 * Whether `digits` is a telephone number: a French one (0 and nine digits), an international one (+ or 00, then 8 to 13), a British
 * mobile (07 and nine), a North American one (ten as 3, 3 and 4, with or without 1 before).
 * @param groups how many digits each written group has
 * Source: E.164 (at most 15 digits) and the national numbering plans (Arcep, Ofcom, NANPA).
 */
export function isPhone(digits: string, hasPlus: boolean, groups: readonly number[]): boolean {
  const { length } = digits;
  if (hasPlus) return length >= 9 && length <= 15 && digits[0] !== '0';
  if (digits.startsWith('00')) return length >= 11 && length <= 15 && digits[2] !== '0';
  if (digits[0] === '0')
    return length === 10 ? digits[1] !== '0' : length === 11 && '127'.includes(digits[1] as string);
  if (length === 11 && digits.startsWith('33')) return groups.length !== 2;
  return /^(1,)?3,3,4$/.test(groups.join()) && digits.at(-10) !== '1';
}

/** Mastercard has 2221 to 2720 as well. */
const CARD_RANGE = /^(?:[3-6]|2(?:2[2-9]|[3-6]|7[01])\d{13}$)/;

/** Whether `digits` is a payment card number: 13 to 19 digits, a card range, and the Luhn checksum (ISO/IEC 7812-1). */
export function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || !CARD_RANGE.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether the text is an IBAN: the country, two check digits, and ISO 13616's remainder of 1 modulo 97. */
export function isIban(text: string): boolean {
  const iban = text.replace(/[ ./-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4))
    remainder = Number(`${remainder}${Number.parseInt(character, 36)}`) % 97;
  return remainder === 1;
}
