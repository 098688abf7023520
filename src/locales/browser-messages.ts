import en from './en/manifest.json' with { type: 'json' };
import fr from './fr/manifest.json' with { type: 'json' };

/** The browser's own `_locales` files, made from the manifest words: language → its `messages.json`. */
export function browserMessages(): Record<string, Record<string, { message: string }>> {
  const asMessages = (words: Record<string, string>) =>
    Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]));
  return { en: asMessages(en), fr: asMessages(fr) };
}
