import { StreamStop } from '@app/persistence';

/** A procedure that has stopped cannot be read, and must not hide the rest of the case: null in its place. */
export function stoppedOnly(error: unknown): null {
  if (error instanceof StreamStop) return null;
  throw error;
}
