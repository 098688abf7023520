import { documentsIn } from './frames.ts';

/**
 * Takes away what a Vigie of before an update left in this page. Chrome's old script does it by itself when the new one
 * starts; Firefox ends the old one without a word, and its warnings would stay, deaf.
 */
export function clearLeftovers(document: Document): void {
  for (const one of documentsIn(document))
    for (const element of one.documentElement?.children ?? []) if (isOurs(element)) element.remove();
}

/** Firefox lets extensions look into closed roots. No page puts one of that class beside its body. */
function isOurs(element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }): boolean {
  return (
    element.localName === 'div' &&
    [...(element.openOrClosedShadowRoot?.children ?? [])].some(({ className }) => className === 'vigie')
  );
}
