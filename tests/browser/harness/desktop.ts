/** The window of a desk, in CSS pixels. */
export const DESKTOP = { width: 1280, height: 800 };

/** Where the reader's clock stands, which is how Vigie guesses the country. */
export const TIME_ZONE = 'Europe/Paris';
