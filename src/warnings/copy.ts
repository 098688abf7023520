/**
 * Puts the text of a field on the clipboard, after a press of the reader. Where the browser does not allow it, the text
 * is selected, so that the reader's own keys can.
 * @returns whether it was copied
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    // Pages without TLS have no clipboard of this kind.
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus({ preventScroll: true });
    field.select();
    return field.ownerDocument.execCommand?.('copy') ?? false;
  }
}
