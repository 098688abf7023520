/** The window of a desk, in CSS pixels. */
export const DESKTOP = { width: 1280, height: 800 };
