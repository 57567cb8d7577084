/**
 * Content-Disposition of a download: always saved, never shown in the page. The plain name is for clients that do not read
 * RFC 8187, the other keeps Chinese.
 */
export function disposition(title: string, ending: string): string {
  // What a file system or a shell might read as more than a name.
  const name = [...title].map((char) => (/[\p{C}\\/:*?"<>|]/u.test(char) ? '_' : char)).join('');
  const full = `${name.replace(/^\.+/, '_')}.${ending}`;
  const encoded = encodeURIComponent(full).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="document.${ending}"; filename*=UTF-8''${encoded}`;
}
