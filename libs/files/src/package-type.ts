// Prefixes of the entries that tell one kind of package from another; any other ZIP may hold anything.
const kinds: readonly (readonly [prefix: string, type: string])[] = [
  ['OFD.xml', 'application/ofd'],
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

/** The type of a ZIP by the names of its first entries. @param text the first bytes, in latin1 */
export function packageType(text: string): string {
  for (let at = text.indexOf('PK\x03\x04'); at !== -1; at = text.indexOf('PK\x03\x04', at + 4)) {
    const length = text.charCodeAt(at + 26) + 256 * text.charCodeAt(at + 27);
    const name = text.slice(at + 30, at + 30 + length);
    const kind = kinds.find(([prefix]) => name.startsWith(prefix));
    if (kind !== undefined) return kind[1];
  }
  return 'application/zip';
}
