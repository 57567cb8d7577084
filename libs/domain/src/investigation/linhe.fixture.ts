import { after } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { standardRemedies } from './approval/choices';
import { investigation } from './procedure';
import type { InvestigationState } from './state';

export const government = '150802-government';

export const approvalPaper = 'a7000000-0000-4000-8000-000000000001';

/** A paper as it is filed; what stands in the file says nothing to a decision. */
export function paperOf(document: string, kind: string): Order {
  const file = { document, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf' };
  const data = { ...file, title: '文件', kind, issuedOn: '2022-09-19', issuer: government };
  return { name: 'file-document', at: '2022-09-19 10:00', by: government, data };
}

/** Opened as from its file: who received the report when is told where a test turns on it. */
export const report: Order = {
  name: 'report-accident',
  at: '2022-09-19 10:00',
  by: '150802-emergency',
  data: {
    name: '临河区朗润园三区住宅建设项目“9·19”高处坠落一般生产安全事故',
    place: '150802',
    occurredAt: '2022-09-19T01:00:00.000Z',
    unit: '施工单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    source: '电话',
    receipt: 'separate',
    investigator: government,
  },
};

export const team: Order = {
  name: 'form-team',
  at: '2022-09-20 09:00',
  by: government,
  data: { leader: '副区长', members: ['150802-emergency'] },
};
export const invitation: Order = {
  name: 'invite-procuratorate',
  at: '2022-09-20 10:00',
  by: government,
  data: { organ: '150802-procuratorate' },
};
export const answer: Order = {
  name: 'record-procuratorate-answer',
  at: '2022-09-21 09:00',
  by: '150802-procuratorate',
  data: { answer: 'beside' },
};
export const submission: Order = {
  name: 'submit-report',
  at: '2022-11-17 09:00',
  by: '150802-emergency',
  data: { receivedOn: '2022-11-17' },
};
export const approval: Order = {
  name: 'approve',
  at: '2022-11-30 09:00',
  by: government,
  data: {
    number: '×政批〔2022〕1号',
    form: 'document',
    nature: 'responsibility',
    remedies: standardRemedies.approval,
    copies: ['150802-emergency'],
  },
  documents: [approvalPaper],
};
/** The approval with the lead department, and on the only one whom it concerns: without both the case does not end (AP-15). */
export const received: Order = {
  name: 'record-approval-received',
  at: '2022-12-01 09:00',
  by: '150802-emergency',
  data: { department: '150802-emergency', addressees: [{ ref: 'U1', kind: 'unit', name: '施工单位' }] },
};
export const served: Order = { name: 'serve-approval', at: '2022-12-02 09:00', by: '150802-emergency', data: { ref: 'U1', way: 'direct' } };
export const publication: Order = { name: 'publish-report', at: '2022-12-05 09:00', by: government, data: { where: '门户网站' } };
export const filing: Order = { name: 'archive', at: '2022-12-06 09:00', by: government };

/** The case after the report of the accident, the paper that its approval cites, and these orders. */
export function linhe(...orders: readonly Order[]): InvestigationState {
  return after(investigation, [report, paperOf(approvalPaper, 'approval'), ...orders]);
}
