import { randomUUID } from 'node:crypto';
import { demandConforming } from './conformity';
import type { Desk } from './desk';
import { command, give, government } from './life';
import { writtenReport } from './written-report';

export interface Filed {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface Paper {
  /** `report`, `approval` …: what a gate asks for. */
  readonly kind: string;
  /** Instant at which the government files its own paper of that day. */
  readonly at: string;
  /** The government of the place where absent. */
  readonly by?: { readonly organ: string; readonly post: string };
  readonly content?: string;
  readonly number?: string;
  readonly series?: string;
}

/** One empty page, which is all that a viewer needs to show that it shows. */
export const onePage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

/** Files a paper of the government in a case, as a program does: multipart, idempotent by its key. */
export async function filePaper(desk: Desk, caseId: string, paper: Paper, key: string = randomUUID()): Promise<Filed> {
  const { at, by = government, content = '%PDF-1.7\nsample', ...told } = paper;
  // Until 16:00 UTC it is the same day in Beijing.
  const data = { title: paper.kind, issuedOn: at.slice(0, 10), issuer: by.organ, ...told };
  const form = new FormData();
  form.set('file', new Blob([content]), 'scan.pdf');
  form.set('about', JSON.stringify({ act: { by, occurredAt: at }, data }));
  const headers = { authorization: `Bearer ${desk.db.token}`, 'idempotency-key': key };
  const path = `/api/cases/${caseId}/documents`;
  const answer = await fetch(`${desk.url}${path}`, { method: 'POST', headers, body: form });
  const body = (await answer.json()) as Record<string, unknown>;
  demandConforming({ method: 'POST', path, status: answer.status, contentType: answer.headers.get('content-type') ?? '', body });
  return { status: answer.status, body };
}

/**
 * Brings a case whose team is formed to a report that can be submitted: filed, written, drafted and signed by its members, in four calls.
 *
 * @returns the id of the paper that the submission cites
 */
export async function readyToSubmit(desk: Desk, caseId: string, at: string, members: readonly string[]): Promise<string> {
  const { status, body } = await filePaper(desk, caseId, { kind: 'report', at });
  const paper = String(body['id']);
  const act = { by: government, occurredAt: at, documents: [paper] };
  const signatures = members.map((member) => ({ member }));
  const orders = [
    command('record-report', writtenReport, at),
    command('draft-report', {}, at, { act }),
    command('sign-report', { signatures }, at),
  ];
  const statuses = [status];
  for (const order of orders) statuses.push((await give(desk, caseId, order)).status);
  if (statuses.some((one) => one >= 300)) throw new Error(`Not ready to submit: ${statuses.join(', ')}`);
  return paper;
}

/** The submission of the report on the day of the act, citing its paper. */
export function submission(at: string, paper: string): { name: string; body: object } {
  const act = { by: government, occurredAt: at, documents: [paper] };
  return command('submit-report', { receivedOn: at.slice(0, 10) }, at, { act });
}
