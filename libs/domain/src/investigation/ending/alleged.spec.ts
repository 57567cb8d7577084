import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, approvalPaper, government, invitation, linhe, paperOf, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const by = '150802-emergency';
const opinion = 'a7000000-0000-4000-8000-000000000002';
const proof = 'a7000000-0000-4000-8000-000000000005';
const gate = {
  id: 'concealment-settled',
  title: { zh: '', en: '' },
  blocks: { procedure: 'investigation', command: 'conclude-not-accident' },
  role: 'investigating-government',
  basis: { law: '答复', article: '', confidence: 'R' as const },
};
const verifiedFirst = { ...law, gates: [...law.gates, gate] };
const done = { reason: '区人民政府已于当日印发', head: '王某' };
const alleged: Order = {
  name: 'allege-concealment',
  at: '2022-10-10 09:00',
  by,
  data: { ref: 'C1', sourceKind: '12350', what: '举报称另有1名死者未上报' },
};
const refuted: Order = { name: 'refute-concealment', at: '2022-11-20 09:00', by, data: { ref: 'C1', result: '举报不实' } };
const verified: Order = { name: 'verify-concealment', at: '2022-10-15 09:00', by, data: { ref: 'C1', result: '属实' }, documents: [proof] };
const conclude: Order = {
  name: 'conclude-not-accident',
  at: '2022-12-01 09:00',
  by,
  data: { conclusion: '不属于生产安全事故', reason: '突发疾病' },
  documents: [opinion],
  law: verifiedFirst,
};
const blameless: Order = { ...approval, data: { ...approval.data, nature: 'non-responsibility' }, law: verifiedFirst };
const papers = [paperOf(opinion, 'opinion'), paperOf(proof, 'record')];
const decide = (order: Order, ...before: readonly Order[]) => decideOrder(investigation, linhe(...papers, ...before), order);
const submitted = [team, invitation, answer, submission];

test('AP-16: "no accident" waits until the alleged concealment is verified or refuted, one of two is not enough', () => {
  const second = { ...alleged, data: { ...alleged.data, ref: 'C2' } };
  expect(decide(conclude, alleged)).toMatchObject({ code: 'gate-blocked', params: { gate: 'concealment-settled', holder: government } });
  expect(decide(conclude, alleged, second, refuted)).toMatchObject({ code: 'gate-blocked' });
  expect(decide(conclude, alleged, refuted)).toMatchObject([{ kind: 'conclusion.negative' }, { kind: 'case.closed' }]);
  expect(decide(conclude, alleged, verified)).toMatchObject([{ kind: 'conclusion.negative' }, { kind: 'case.closed' }]);
  expect(decide(conclude)).toMatchObject([{ kind: 'conclusion.negative' }, { kind: 'case.closed' }]);
});

test('AP-16, AP-17: concluded on paper already while it is alleged, it is recorded and marked', () => {
  expect(decide({ ...conclude, done }, alleged)).toMatchObject([
    { kind: 'conclusion.negative' },
    { kind: 'case.closed' },
    { kind: 'act.irregular', data: { command: 'conclude-not-accident', code: 'gate-blocked', ...done } },
  ]);
  expect(decide({ ...conclude, done, documents: [] }, alleged)).toMatchObject({ code: 'done-without-paper' });
  const state = linhe(...papers, alleged, { ...conclude, done });
  expect(state.irregularities).toMatchObject([{ command: 'conclude-not-accident', code: 'gate-blocked', notedBy: [] }]);
});

test('AP-16: an approval may not say "no responsibility accident" meanwhile, and may say the opposite', () => {
  const before = [...submitted, alleged];
  expect(decide(blameless, ...before)).toMatchObject({
    code: 'gate-blocked',
    params: { gate: 'concealment-settled' },
    field: 'data.nature',
  });
  expect(decide({ ...approval, law: verifiedFirst }, ...before)).toMatchObject([{ kind: 'approval.issued' }, { kind: 'case.closed' }]);
  expect(decide(blameless, ...before, refuted)).toMatchObject([{ kind: 'approval.issued' }, { kind: 'case.closed' }]);
  expect(decide({ ...blameless, done, documents: [approvalPaper] }, ...before)).toMatchObject([
    { kind: 'approval.issued' },
    { kind: 'case.closed' },
    { kind: 'act.irregular', data: { command: 'approve', code: 'gate-blocked' } },
  ]);
});
