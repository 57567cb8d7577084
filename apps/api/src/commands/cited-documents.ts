import { unknownDocument } from '@app/persistence';
import type { Querying } from '@app/persistence';
import type { Command } from '@app/streams';
import { Problem } from '../problems/problem';

/** @throws Problem when an act cites what is no document of its case */
export async function refuseUnknownDocuments(on: Querying, caseId: string, { act }: Command): Promise<void> {
  const document = await unknownDocument(on, caseId, act.documents);
  if (document !== null) throw new Problem('document-unknown', { params: { document }, field: 'act.documents' });
}
