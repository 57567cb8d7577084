/** `ENOSPC`, `EPERM` … of an error of the system, whichever realm made it: under Jest `instanceof Error` is false for Node's own. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
