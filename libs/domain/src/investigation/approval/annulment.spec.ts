import { beijing, decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import {
  answer,
  approval,
  approvalPaper,
  filing,
  government,
  invitation,
  linhe,
  paperOf,
  publication,
  received,
  served,
  submission,
  team,
} from '../linhe.fixture';
import { investigation } from '../procedure';

const by = '150802-emergency';
const notice = 'a7000000-0000-4000-8000-000000000007';
const approved = [paperOf(notice, 'notice'), team, invitation, answer, submission, approval, received, served];
const appeal = (kind = 'suit', ref = 'R1'): Order => ({
  name: 'record-appeal',
  at: '2022-12-15 09:00',
  by,
  data: { ref, kind, before: '法院', addressee: 'U1' },
});
const decided = (outcome: string, more: object = {}, at = '2023-03-01 09:00'): Order => ({
  name: 'decide-appeal',
  at,
  by,
  data: { ref: 'R1', outcome, summary: '判决撤销，责令60日内重新作出', ...more },
});
const act = (name: string, at: string, data: object = {}, organ = government): Order => ({ name, at, by: organ, data: { ...data } });
const resume = (to: string): Order => act('resume-after-annulment', '2023-03-05 09:00', { to, reason: '判决' });
const again: Order = { ...approval, at: '2023-04-01 09:00', data: { ...approval.data, number: '×政批〔2023〕2号', anew: 'different' } };
const world = {
  now: '2023-12-31T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};
const after = (...orders: readonly Order[]) => linhe(...approved, appeal(), ...orders);
const decide = (order: Order, ...before: readonly Order[]) => decideOrder(investigation, after(...before), order);
const tasks = (...orders: readonly Order[]) => investigation.tasks(after(...orders), [], world);
const open = (...orders: readonly Order[]) => tasks(...orders).map(({ id }) => id);
const due = { dueOn: '2023-04-30' };

test('AP-14: revoked by a judgment, nothing is published or archived on the approval; the same government acts anew by the day set', () => {
  const state = after(decided('revoked', due));
  expect([state.stage, state.issued, state.ending.closedAt, state.approval.addressees]).toEqual(['submitted', null, null, []]);
  const late = { at: '2023-03-02 09:00' };
  expect(decide({ ...publication, ...late }, decided('revoked', due))).toMatchObject({ code: 'approval-missing' });
  expect(decide({ ...filing, ...late }, decided('revoked', due))).toMatchObject({ code: 'report-unpublished' });
  const [task] = tasks(decided('revoked', due)).filter(({ command }) => command === 'resume-after-annulment');
  expect(task).toMatchObject({ owner: government, since: beijing('2023-03-01 09:00') });
  expect(task?.title.zh).toContain('批复已于2023年3月1日被撤销，应当不迟于2023年4月30日重新作出');
  expect(decide(resume('approval'), decided('revoked', due))).toMatchObject([{ kind: 'annulment.resumed' }]);
  expect(decide({ ...resume('approval'), by: '150803-government' }, decided('revoked', due))).toMatchObject({ code: 'no-competence' });
  expect(open(decided('revoked', due), resume('approval'))).toContain('approve');
  const approvedAnew = after(decided('revoked', due), resume('approval'), again);
  expect([approvedAnew.stage, approvedAnew.ending.closedAt]).toEqual(['approved', beijing('2023-04-01 09:00')]);
  expect(approvedAnew.approval.handovers.map(({ ref }) => ref)).toEqual(['measures-2', 'punishments-2']);
  expect(approvedAnew.approval.annulments).toMatchObject([{ ref: 'R1', to: 'approval', doneAt: beijing('2023-04-01 09:00') }]);
});

test.each(['void', 'remade'])('AP-14: %s takes the approval back like a revocation', (outcome) => {
  expect(after(decided(outcome)).stage).toBe('submitted');
});

test.each(['upheld', 'unlawful', 'dismissed'])('AP-14: %s, and the approval stands', (outcome) => {
  expect(decide(decided(outcome))).toMatchObject([{ kind: 'appeal.decided' }]);
  expect(after(decided(outcome)).stage).toBe('approved');
});

test('AP-14: facts lead back to the investigation, and its new report is not dated before that', () => {
  const before = [decided('revoked', due), resume('investigation')];
  const state = after(...before);
  expect([state.stage, state.submission]).toEqual(['investigating', null]);
  expect(state.facts.at(-1)).toMatchObject({ fact: 'investigation.resumed', at: beijing('2023-03-05 09:00') });
  const report = (at: string) => ({ ...submission, at: `${at} 09:00`, data: { receivedOn: at }, now: '2023-03-20 09:00' });
  expect(decide(report('2023-03-04'), ...before)).toMatchObject({ code: 'date-out-of-order', params: { first: 'annulment.resumed' } });
  expect(decide(report('2023-03-10'), ...before)).toMatchObject([{ kind: 'report.submitted' }]);
  // Said anew while it is undecided: first to the approval, then to the investigation.
  expect(after(decided('revoked'), resume('approval'), { ...resume('investigation'), at: '2023-03-06 09:00' }).stage).toBe('investigating');
  expect(decide(act('return-report', '2023-03-06 09:00', { reasons: '重做' }), decided('revoked'))).toMatchObject({
    code: 'step-missing',
    params: { first: 'resume-after-annulment' },
  });
});

test('AP-14, 行政诉讼法 art 71: the new approval says how it differs, and not the same on the same facts and ground', () => {
  const before = [decided('revoked', due)];
  const said = (anew: string | undefined) => ({ ...again, data: { ...again.data, anew } });
  expect(decide(said(undefined), ...before)).toMatchObject({ code: 'anew-unsaid', field: 'data.anew' });
  expect(decide(said('same'), ...before)).toMatchObject({ code: 'same-act-anew', article: '《行政诉讼法》第七十一条' });
  expect(decide(said('procedure'), ...before)).toMatchObject([{ kind: 'approval.issued' }, { kind: 'case.closed' }]);
  const done = { reason: '已印发', head: '王某' };
  expect(decide({ ...said('same'), done, documents: [approvalPaper] }, ...before)).toMatchObject([
    { kind: 'approval.issued' },
    { kind: 'case.closed' },
    { kind: 'act.irregular', data: { code: 'same-act-anew', head: '王某' } },
  ]);
  expect(decide({ ...again, at: '2023-02-28 09:00', now: '2023-04-01 09:00' }, ...before)).toMatchObject({ code: 'date-out-of-order' });
});

test('AP-14: a published report stays up, with a note; the same of a case in the archive', () => {
  const note = act('replace-publication', '2023-03-02 09:00', { kind: 'notice', where: '门户网站', reason: '批复已被判决撤销' });
  for (const before of [[publication], [publication, filing]]) {
    const state = after(...before, decided('revoked'));
    expect([state.stage, state.ending.publications.length]).toEqual(['submitted', 1]);
    expect(open(...before, decided('revoked'))).toContain('replace-publication');
    expect(open(...before, decided('revoked'), note)).not.toContain('replace-publication');
  }
  expect(decide({ ...note, at: '2022-12-20 09:00' }, publication)).toMatchObject({ code: 'notice-without-revocation' });
});

test('AP-14, 行政诉讼法 art 85: a first judgment counts when it is final, not before', () => {
  const first = decided('revoked', { ...due, force: 'not-yet' });
  expect(decide(first)).toMatchObject([{ kind: 'appeal.decided' }]);
  expect([after(first).stage, open(first).includes('record-judgment-final:R1')]).toEqual(['approved', true]);
  expect(decide({ ...publication, at: '2023-03-02 09:00' }, first)).toMatchObject([{ kind: 'report.published' }]);
  const final = act('record-judgment-final', '2023-03-20 09:00', { ref: 'R1' });
  expect(decide(final, first)).toMatchObject([{ kind: 'judgment.final' }, { kind: 'approval.annulled', data: due }]);
  expect(after(first, final).stage).toBe('submitted');
  expect(decide({ ...final, at: '2023-03-21 09:00' }, first, final)).toMatchObject({ code: 'step-missing' });
});

test('AP-14: appealed against, the second judgment decides and counts at once; a withdrawn appeal leaves the first', () => {
  const first = decided('revoked', { force: 'not-yet' });
  const appealed = act('record-judgment-appealed', '2023-03-10 09:00', { ref: 'R1' });
  const second = (outcome: string, more: object = {}) => decided(outcome, more, '2023-06-01 09:00');
  expect(open(first, appealed)).toEqual(expect.arrayContaining(['decide-appeal:R1']));
  expect(open(first, appealed)).not.toContain('record-judgment-final:R1');
  expect(after(first, appealed, second('upheld')).stage).toBe('approved');
  expect(after(first, appealed, second('revoked')).stage).toBe('submitted');
  expect(decide(second('revoked', { force: 'not-yet' }), first, appealed)).toMatchObject({ code: 'second-judgment-final' });
  expect(decide(act('withdraw-appeal', '2023-04-01 09:00', { ref: 'R1' }), first, appealed)).toMatchObject({ code: 'judgment-given' });
  expect(after(first, appealed, act('record-judgment-final', '2023-04-01 09:00', { ref: 'R1' })).stage).toBe('submitted');
  expect(decide({ ...appealed, at: '2023-03-11 09:00' }, first, appealed)).toMatchObject({ code: 'already-done' });
});

test('AP-14, 行政复议法 art 75: a review decision counts on its service', () => {
  const before = [...approved, appeal('review'), decided('revoked', { force: 'not-yet' })];
  expect(linhe(...before).stage).toBe('approved');
  const ended = (how: string) => act('record-review-ended', '2023-03-08 09:00', { ref: 'R1', how }, by);
  expect(decideOrder(investigation, linhe(...before), ended('served'))).toMatchObject([
    { kind: 'review.ended' },
    { kind: 'approval.annulled', occurredAt: beijing('2023-03-08 09:00') },
  ]);
  expect(linhe(...before, ended('served')).stage).toBe('submitted');
  // In force when it was recorded, its service changes nothing more.
  const inForce = linhe(...approved, appeal('review'), decided('revoked'));
  expect(decideOrder(investigation, inForce, ended('served'))).toMatchObject([{ kind: 'review.ended' }]);
});

test('AP-14: revoked for one addressee, the rest stands and may be archived; the part is decided anew, also later', () => {
  const part = decided('revoked', { ...due, extent: 'part', freed: 'U1' });
  expect(decide(decided('revoked', { extent: 'part' }))).toMatchObject({ code: 'annulled-part-mismatch', field: 'data.part' });
  expect(decide(decided('revoked', { freed: 'U1' }))).toMatchObject({ code: 'annulled-part-mismatch' });
  const state = after(publication, filing, part);
  expect([state.stage, investigation.ended(state)]).toEqual(['archived', false]);
  expect(state.facts.slice(-3).map(({ fact, ref }) => [fact, ref])).toEqual([
    ['approval.annulled-in-part', 'R1'],
    ['part-decision.due', 'R1'],
    ['approval.annulled-for', 'U1'],
  ]);
  const [task] = tasks(publication, filing, part).filter(({ command }) => command === 'decide-anew');
  expect(task?.title.zh).toContain('施工单位，批复已于2023年3月1日被撤销，应当不迟于2023年4月30日重新作出');
  const anew = (how: string): Order => ({
    ...act('decide-anew', '2023-04-01 09:00', { ref: 'R1', number: '×政批〔2023〕6号', anew: how, summary: '次要责任' }),
    documents: [approvalPaper],
  });
  expect(decide({ ...anew('different'), documents: [] }, part)).toMatchObject({ code: 'document-missing' });
  expect(decide(anew('same'), part)).toMatchObject({ code: 'same-act-anew' });
  const done = { reason: '已印发', head: '王某' };
  expect(decide({ ...anew('same'), done }, part)).toMatchObject([{ kind: 'approval.decided-anew' }, { kind: 'act.irregular' }]);
  const note = act('replace-publication', '2023-03-02 09:00', { kind: 'notice', where: '门户网站', reason: '部分撤销' });
  expect(investigation.ended(after(publication, filing, part, note, anew('different')))).toBe(true);
  expect(decide(anew('different'))).toMatchObject({ code: 'step-missing' });
});

test('AP-14: an addressee for whom it was revoked before it was served owes and is owed nothing', () => {
  const both = {
    ...received,
    data: {
      department: by,
      addressees: [
        { ref: 'U1', kind: 'unit', name: '甲' },
        { ref: 'U2', kind: 'unit', name: '乙' },
      ],
    },
  };
  const state = linhe(
    team,
    invitation,
    answer,
    submission,
    approval,
    both,
    { ...appeal(), data: { ref: 'R1', kind: 'suit', before: '法院' } },
    decided('revoked', { extent: 'part', freed: 'U2' }),
  );
  const ids = investigation.tasks(state, [], world).map(({ id }) => id);
  expect([ids.includes('serve-approval:U1'), ids.includes('serve-approval:U2')]).toEqual([true, false]);
});

test('AP-14: what was changed is entered before it is published; entered late, the published text is replaced', () => {
  const enter: Order = { ...act('enter-changed-approval', '2023-03-06 09:00', { ref: 'R1', text: '罚款三十万元' }), documents: [notice] };
  const publish = { ...publication, at: '2023-03-07 09:00' };
  expect(decide(publish, decided('changed'))).toMatchObject({ code: 'changed-text-missing' });
  expect(decide({ ...enter, documents: [] }, decided('changed'))).toMatchObject({ code: 'document-missing' });
  expect(decide(publish, decided('changed'), enter)).toMatchObject([{ kind: 'report.published' }]);
  const done = { reason: '已公布', head: '王某' };
  expect(decide({ ...publish, done, documents: [notice] }, decided('changed'))).toMatchObject([
    { kind: 'report.published' },
    { kind: 'act.irregular' },
  ]);
  expect(open(publication, decided('changed'))).toContain('enter-changed-approval:R1');
  expect(open(publication, decided('changed'))).not.toContain('replace-publication');
  expect(open(publication, decided('changed'), enter)).toContain('replace-publication');
  expect(open(decided('changed'), enter)).not.toContain('enter-changed-approval:R1');
});

test('AP-14: a ruling on an approval that no longer stands takes nothing from the one that stands now', () => {
  const revoke = act('revoke-approval', '2023-01-10 09:00', { reason: '责任不清' }, '150800-government');
  const report = { ...submission, at: '2023-02-01 09:00', data: { receivedOn: '2023-02-01' } };
  const second = { ...approval, at: '2023-02-10 09:00' };
  expect(decide(decided('revoked'), revoke, report, second)).toMatchObject([{ kind: 'appeal.decided' }]);
  expect(after(revoke, report, second, decided('revoked')).stage).toBe('approved');
});

test('AP-14: the day for the new decision does not lie before the ruling', () => {
  expect(decide(decided('revoked', { dueOn: '2023-02-28' }))).toMatchObject({ code: 'date-out-of-order', field: 'data.dueOn' });
  expect(decide(decided('revoked', { dueOn: '2023-03-01' }))).toMatchObject([{ kind: 'appeal.decided' }, { kind: 'approval.annulled' }]);
});
