import en from './en/popup.json' with { type: 'json' };
import fr from './fr/popup.json' with { type: 'json' };

export const popupWords = { en, fr };
export type PopupKey = keyof typeof fr;
