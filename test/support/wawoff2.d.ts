// Written without types; it has the one function that is used here.
declare module 'wawoff2' {
  export function decompress(packed: Buffer): Promise<Uint8Array>;
}
