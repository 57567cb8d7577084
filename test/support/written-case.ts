import { randomUUID } from 'node:crypto';
import { appendTurn } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { appendRequest } from './append-request';

/** A case of `entries` ledger entries, each by post "p", written without a workflow. @returns its id */
export async function writtenCase(source: DataSource, entries: number): Promise<string> {
  const caseId = randomUUID();
  for (let seq = 0; seq < entries; seq += 1) await appendTurn(source, appendRequest(caseId, { seq, turnId: `c:${seq}` }));
  return caseId;
}
