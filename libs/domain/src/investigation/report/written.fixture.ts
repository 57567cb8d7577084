import { after, law as plainLaw } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import type { LawSheet } from '../../stream/law-sheet';
import { answer, government, invitation, paperOf, report, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { checkItems, enclosures, reportParts } from './choices';
import type { InvestigationState } from '../state';

const basis = { law: '《生产安全事故报告和调查处理条例》', article: '第三十条', confidence: 'L' as const };

/** The rehearsal's law with the two gates of the report. */
export const law: LawSheet = {
  ...plainLaw,
  gates: [
    ...plainLaw.gates,
    {
      id: 'report-complete',
      title: { zh: '报告完备', en: 'report complete' },
      blocks: { procedure: 'investigation', command: 'submit-report' },
      role: 'investigation-team',
      basis,
    },
    {
      id: 'draft-vetted',
      title: { zh: '本级安委会审议', en: 'draft vetted' },
      blocks: { procedure: 'investigation', command: 'send-draft-up' },
      role: 'own-safety-commission',
      basis: { law: '《重大事故查处挂牌督办办法》', article: '第八条', confidence: 'P' },
    },
  ],
};

export const paper = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f';

/** The paper on which the own commission's resolution rests. */
export const minutes = 'paper-minutes';

/** The own safety commission agrees to the draft. */
export const ownVetting: Order = {
  name: 'record-own-vetting',
  at: '2022-11-16 14:00',
  by: '150802-safety-commission',
  data: { resolution: 'agreed' },
  documents: [minutes],
};

/** The draft goes to the supervisor with all that belongs to it. */
export const sending: Order = {
  name: 'send-draft-up',
  at: '2022-11-16 15:00',
  by: '150802-government',
  data: { n: 1, enclosed: enclosures },
};

/** A report that is filed on the day before it is submitted. */
export const filing: Order = {
  name: 'file-document',
  at: '2022-11-16 08:00',
  by: '150802-emergency',
  data: {
    document: paper,
    sha256: 'a'.repeat(64),
    sm3: 'b'.repeat(64),
    bytes: 3,
    type: 'application/pdf',
    title: '事故调查报告',
    kind: 'report',
    issuedOn: '2022-11-16',
    issuer: '150802-emergency',
  },
};

export const writing: Order = {
  name: 'record-report',
  at: '2022-11-15 09:00',
  by: '150802-emergency',
  data: {
    parts: Object.fromEntries(reportParts.map((part) => [part, '详见报告'])),
    nature: { kind: 'responsibility', reason: '违反安全生产规定造成' },
    checks: Object.fromEntries(checkItems.map((item) => [item, { result: 'yes', finding: '已查明' }])),
  },
};

export const drafting: Order = { name: 'draft-report', at: '2022-11-16 09:00', by: '150802-emergency', documents: [paper] };

export const signing: Order = {
  name: 'sign-report',
  at: '2022-11-16 10:00',
  by: '150802-emergency',
  data: { signatures: [{ member: '150802-emergency' }, { member: '150802-union' }] },
};

export const bigTeam: Order = { ...team, data: { leader: '副区长', members: ['150802-emergency', '150802-union'] } };

/** The report's submission, citing the filed paper. */
export const citing: Order = { ...submission, documents: [paper] };

export const supervision: Order = {
  name: 'record-supervision',
  at: '2022-09-21 10:00',
  by: '150800-safety-office',
  data: { supervisor: '150800-safety-office', addressee: government, prefix: '督', matters: '查明' },
};

/** The case under that law, its team formed and the procuratorate on it, after these orders. */
export function investigated(...orders: readonly Order[]): InvestigationState {
  const all = [report, paperOf(minutes, 'minutes'), bigTeam, invitation, answer, ...orders];
  return after(
    investigation,
    all.map((order) => ({ law, ...order })),
  );
}
