import type { Order } from '../rehearsal.fixture';
import { note } from './forbidden.fixture';
import type { Row } from './forbidden.fixture';
import { approval, approvalPaper, government, paperOf } from './linhe.fixture';
import { byEfficiency, byHigher, law, mapping, placeLaw, steps } from './report/place-vetting.fixture';
import { citing, drafting, filing, investigated, ownVetting, sending, signing, supervision, writing } from './report/written.fixture';

const papers = [paperOf(note, 'other'), paperOf(approvalPaper, 'approval')];
const written = (...orders: readonly Order[]) =>
  investigated(...papers, writing, filing, drafting, signing, ...orders.map((order) => ({ law, ...order })));
const submitted = (...orders: readonly Order[]) => written(citing, ...orders);
const supervised = (...orders: readonly Order[]) =>
  investigated(...papers, supervision, writing, filing, drafting, signing, ownVetting, ...orders.map((order) => ({ law, ...order })));
const approving: Order = { ...approval, data: { ...approval.data, copies: ['150802-emergency', '150802-union'] }, law };
const justice = steps.slice(0, 1).map((step) => ({ ...step, id: 'legal-review', role: 'justice-department', body: { kind: 'justice' } }));
const reviewLaw = placeLaw(justice);
const reviewed: Order = {
  ...byHigher,
  by: '150802-justice',
  data: { step: 'legal-review', outcome: 'agreed' },
  law: reviewLaw,
};

/** What the rule of a place asks for before the approval (S2 漳州, S7 福建). */
export const placeRows: Readonly<Record<string, Row>> = {
  'S2, T-30 审核部门未明确时批复': {
    wrong: { state: submitted(), order: approving },
    code: 'role-unmapped',
    right: { state: submitted(mapping, byEfficiency, byHigher) },
    told: government,
  },
  'S2 效能部门未审核即批复': {
    wrong: { state: submitted(mapping), order: approving },
    code: 'gate-blocked',
    right: { state: submitted(mapping, byEfficiency, byHigher) },
    told: government,
  },
  'S2 上一级安委办未审核即批复': {
    wrong: { state: submitted(mapping, byEfficiency), order: approving },
    code: 'gate-blocked',
    right: { state: submitted(mapping, byEfficiency, byHigher) },
    told: government,
  },
  'S7 未经法制审核即批复': {
    wrong: { state: submitted(), order: { ...approving, law: reviewLaw } },
    code: 'gate-blocked',
    right: { state: submitted(reviewed) },
    told: government,
  },
  'S2 上一级安委办先于效能部门审核': {
    wrong: { state: submitted(mapping), order: byHigher },
    code: 'vetting-step-before',
    right: { state: submitted(mapping, byEfficiency) },
    told: government,
  },
  'T-30 未明确的部门审核': {
    wrong: { state: submitted(), order: byEfficiency },
    code: 'role-unmapped',
    right: { state: submitted(mapping) },
    told: government,
  },
  'T-54 当地审核的文书': {
    wrong: { state: submitted(mapping), order: { ...byEfficiency, documents: [] } },
    code: 'document-missing',
    right: { order: byEfficiency },
    told: government,
  },
  'S2 效能部门审核前报送上级': {
    wrong: { state: supervised(mapping), order: { ...sending, at: '2022-11-19 09:00', law } },
    code: 'vetting-step-before',
    right: { state: supervised(mapping, byEfficiency) },
    told: '150800-safety-office',
  },
  'T-30 由谁明确审核部门': {
    wrong: { state: submitted(), order: { ...mapping, by: '150802-emergency' } },
    code: 'no-competence',
    right: { order: mapping },
    told: government,
  },
  'T-30 明确审核部门的文书': {
    wrong: { state: submitted(), order: { ...mapping, documents: [] } },
    code: 'document-missing',
    right: { order: mapping },
    told: government,
  },
};
