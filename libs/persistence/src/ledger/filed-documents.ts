import type { RecordedEvent } from '@app/domain';

/** Rows of `document` that these events make, in the same turn: no document is registered that the ledger does not know, and none is left out. */
export function filedDocuments(events: readonly RecordedEvent[]): readonly object[] {
  return events.filter(({ kind }) => kind === 'document.filed').map(({ data, recordedAt }) => rowOf(data, recordedAt));
}

function rowOf(data: RecordedEvent['data'], filedAt: string): object {
  const sha256 = String(data['sha256']);
  const nameInStore = `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
  return { ...data, number: numberOf(data['number']), nameInStore, filedAt };
}

/** As its issuer wrote it, or the text of the number that the series gave. */
function numberOf(number: unknown): string | null {
  if (typeof number === 'string') return number;
  return typeof number === 'object' && number !== null && 'text' in number ? String(number.text) : null;
}
