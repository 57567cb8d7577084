import { law as plainLaw } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import type { LawSheet } from '../stream/law-sheet';
import type { ThreeWays } from '../three-ways.fixture';
import { answer, approval, filing, government, invitation, linhe, paperOf, publication, submission, team } from './linhe.fixture';
import {
  citing,
  drafting,
  filing as reportPaper,
  investigated,
  law,
  ownVetting,
  sending,
  signing,
  supervision,
  writing,
} from './report/written.fixture';
import type { InvestigationState } from './state';

// Each gate and prohibition of the law, three ways: refused as a proposal, granted rightly, recorded and marked where it was done (AP-17).
export const note = 'a7000000-0000-4000-8000-00000000000f';
const noted = paperOf(note, 'other');
export const cased = (...orders: readonly Order[]) => linhe(noted, ...orders);
const written = (...orders: readonly Order[]) => investigated(noted, ...orders);
export const office = '150800-safety-office';
const gateOf = (id: string, command: string): LawSheet => ({
  ...plainLaw,
  gates: [
    {
      id,
      title: { zh: '', en: '' },
      blocks: { procedure: 'investigation', command },
      role: 'investigating-government',
      basis: { law: '示例办法', article: '第一条', confidence: 'L' },
    },
  ],
});
export const people = [{ ref: 'M1', organ: '150802-emergency', post: '科长', role: 'member' }];
export const staffed: Order = { ...team, data: { ...team.data, people } };
export const interest = (kind: 'direct' | 'none'): Order => ({
  name: 'declare-interest',
  at: '2022-09-19 18:00',
  by: '150802-emergency',
  data: { ref: 'M1', interest: kind, statement: '亲属在该企业任职' },
});
const submitted = [team, invitation, answer, submission];
export const approved = [...submitted, approval];
const checked = gateOf('conflict-check', 'submit-report');
const redacted = gateOf('publication-checked', 'publish-report');
const ownClosing = { ...plainLaw, settings: { closing: 'own-act' } };
export const closing: Order = { name: 'close', at: '2022-12-06 08:00', by: government };
const agreement: Order = { name: 'hear-vetting-agreed', at: '2022-11-28 09:00', by: office, via: 'system', data: { n: 1 } };
const blameless: Order = { ...approval, data: { ...approval.data, nature: 'non-responsibility' } };
const copies = ['supervision-commission', 'public-security', 'procuratorate'].map((to): Order => ({
  name: 'copy-conclusion',
  at: '2022-12-05 10:00',
  by: government,
  data: { to },
  documents: ['a7000000-0000-4000-8000-000000000003'],
}));
const letter = paperOf('a7000000-0000-4000-8000-000000000003', 'letter');

export type Row = ThreeWays<InvestigationState>;

/** From the report to the archive. */
export const reportRows: Readonly<Record<string, Row>> = {
  'JU-27 邀请检察机关': {
    wrong: { state: cased(team), order: submission },
    code: 'gate-blocked',
    right: { state: cased(team, invitation) },
    told: government,
  },
  'IN-05, JU-15 报告完备并签名': {
    wrong: { state: written(writing, reportPaper, drafting), order: { ...citing, law } },
    code: 'report-incomplete',
    right: { state: written(writing, reportPaper, drafting, signing) },
    told: government,
  },
  'JU-16 回避：提交报告': {
    wrong: { state: cased(staffed, interest('direct'), invitation), order: { ...submission, law: checked } },
    code: 'gate-blocked',
    right: { state: cased(staffed, interest('none'), invitation) },
    told: government,
  },
  'SV-08 本级安委会审议': {
    wrong: { state: written(supervision, writing, reportPaper, drafting), order: { ...sending, law } },
    code: 'gate-blocked',
    right: { state: written(supervision, writing, reportPaper, drafting, ownVetting) },
    told: office,
  },
  'SV-30, SV-32 送审件清单': {
    wrong: { state: written(supervision, writing, reportPaper, drafting, ownVetting), order: { ...sending, data: { n: 1 }, law } },
    code: 'enclosures-missing',
    right: { order: { ...sending, law } },
    told: office,
  },
  'T-54 本级审议的文书': {
    wrong: { state: written(writing, reportPaper, drafting), order: { ...ownVetting, documents: [] } },
    code: 'document-missing',
    right: { order: ownVetting },
    told: government,
  },
  'SV-30 督办审核': {
    wrong: { state: cased(supervision, ...submitted), order: approval },
    code: 'gate-blocked',
    right: { state: cased(supervision, ...submitted, agreement) },
    told: office,
  },
  'AP-03 批复的形式': {
    wrong: { state: cased(...submitted), order: { ...approval, data: { ...approval.data, form: 'slip' } } },
    code: 'approval-form',
    right: { order: approval },
    told: government,
  },
  'AP-03 批复的抄送': {
    wrong: { state: cased(...submitted), order: { ...approval, data: { ...approval.data, copies: [] } } },
    code: 'approval-copy-missing',
    right: { order: approval },
    told: government,
  },
  'AP-01 批复机关': {
    wrong: { state: cased(...submitted), order: { ...approval, by: '150802-emergency' } },
    code: 'no-competence',
    right: { order: approval },
    told: government,
  },
  'T-54 批复的文书': {
    wrong: { state: cased(...submitted), order: { ...approval, documents: [note] } },
    code: 'document-missing',
    right: { order: approval },
    told: government,
  },
  'T-38 批复前不公布': {
    wrong: { state: cased(...submitted), order: publication },
    code: 'approval-missing',
    right: { state: cased(...approved) },
    told: government,
  },
  'T-38 公布日期早于批复': {
    wrong: { state: cased(...approved), order: { ...publication, at: '2022-11-29 09:00', now: '2022-12-05 09:00' } },
    code: 'date-out-of-order',
    right: { order: publication },
    told: government,
  },
  'AP-09 公布全文': {
    wrong: { state: cased(...approved), order: { ...publication, data: { where: '网站', extent: 'summary' } } },
    code: 'publication-not-full',
    right: { order: publication },
    told: government,
  },
  'T-38 公布前的信息处理': {
    wrong: { state: cased(...approved), order: { ...publication, law: redacted } },
    code: 'gate-blocked',
    right: {
      state: cased(...approved, {
        name: 'record-redactions',
        at: '2022-12-01 09:00',
        by: government,
        data: { kinds: ['names'], reason: '保护个人信息' },
      }),
    },
    told: government,
  },
  'AP-15 公布前不归档': {
    wrong: { state: cased(...approved), order: filing },
    code: 'report-unpublished',
    right: { state: cased(...approved, publication) },
    told: government,
  },
  'AP-15 结案前不归档': {
    wrong: { state: cased(...submitted, { ...approval, law: ownClosing }, { ...publication, law: ownClosing }), order: filing },
    code: 'case-open',
    right: { state: cased(...submitted, { ...approval, law: ownClosing }, publication, closing) },
    told: government,
  },
  'AP-12 结论抄送前不归档': {
    wrong: { state: cased(...submitted, blameless, publication), order: filing },
    code: 'conclusion-not-copied',
    right: { state: cased(letter, ...submitted, blameless, publication, ...copies) },
    told: government,
  },
};
