/** What makes two spellings of a tag one tag: everything but case and how accents are encoded. */
export function tagKey(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}
