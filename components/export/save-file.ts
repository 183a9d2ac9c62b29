/** Offers a text as a file to save. An extension page may do this without a permission. */
export function saveFile(document: Document, name: string, chunks: readonly string[]): void {
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/json';
  const address = URL.createObjectURL(new Blob([...chunks], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click; it needs a moment, not for ever.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
