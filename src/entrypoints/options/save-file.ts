/** Gives the reader a file, the browser's own way. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox still reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
