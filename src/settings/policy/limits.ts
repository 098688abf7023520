/** A name has one line beside the mark, a contact two lines in the popup; an address is one that browsers take. */
export const TEXT_LIMITS = { brandName: 60, brandContact: 200, brandLink: 2000, brandPhone: 22 } as const;

/** Characters of a logo's data address: 48 kB in base64, far more than 80 by 80 pixels need. */
export const LOGO_LIMIT = 65_536;

/** WCAG 2.2, 1.4.3: text of any size. */
export const LEAST_CONTRAST = 4.5;
