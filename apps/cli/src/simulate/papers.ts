import type { Reading } from './feed';

/** Papers that a step has to cite; what stands in them says nothing to a decision. */
export const reportPaper = '00000000-0000-4000-8000-000000000001';
export const approvalPaper = '00000000-0000-4000-8000-000000000002';
export const findingPaper = '00000000-0000-4000-8000-000000000003';
export const minutesPaper = '00000000-0000-4000-8000-000000000004';
export const agreementPaper = '00000000-0000-4000-8000-000000000005';

/** The filing of such a paper on a day. */
export function paper(document: string, kind: string, day: string, { investigator }: Reading): Readonly<Record<string, unknown>> {
  const file = { document, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 1, type: 'application/pdf' };
  return { ...file, title: kind, kind, issuedOn: day, issuer: investigator };
}
