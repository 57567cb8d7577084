import { beijing, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, filing, invitation, linhe, paperOf, publication, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { negative } from './negative';

const by = '150802-emergency';
const opinion = 'a7000000-0000-4000-8000-000000000002';
const letter = 'a7000000-0000-4000-8000-000000000003';
const papers = [paperOf(opinion, 'opinion'), paperOf(letter, 'letter')];
const conclude: Order = {
  name: 'conclude-not-accident',
  at: '2022-10-20 09:00',
  by,
  data: { conclusion: '不属于生产安全事故', reason: '突发疾病' },
  documents: [opinion],
};
const copy = (to: string, at = '2022-10-21 09:00'): Order => ({ name: 'copy-conclusion', at, by, data: { to }, documents: [letter] });
const copies = [copy('supervision-commission'), copy('public-security'), copy('procuratorate')];
const publish: Order = { name: 'publish-conclusion', at: '2022-10-25 09:00', by, data: { where: '门户网站' } };
const gate = {
  id: 'negative-conclusion-copied',
  title: { zh: '', en: '' },
  blocks: { procedure: 'investigation', command: 'cancel-statistics' },
  role: 'investigating-government',
  basis: { law: '54号', article: '', confidence: 'R' as const },
};
const cancel: Order = { name: 'cancel-statistics', at: '2022-10-26 09:00', by, law: { ...law, gates: [gate] } };
const decide = (order: Order, ...before: readonly Order[]) => decideOrder(investigation, linhe(...papers, ...before), order);

test('AP-12, T-42: a written conclusion from any stage before the approval, as a stage of its own', () => {
  for (const before of [
    [],
    [team],
    [team, invitation, answer, { ...submission, at: '2022-10-10 09:00', data: { receivedOn: '2022-10-10' } }],
  ]) {
    expect(decide(conclude, ...before)).toMatchObject([{ kind: 'conclusion.negative' }, { kind: 'case.closed' }]);
  }
  expect(decide({ ...conclude, documents: [letter] })).toMatchObject({
    code: 'document-missing',
    params: { kind: 'opinion,report,approval,notice,official,sign-off,minutes' },
  });
  expect(decide({ ...conclude, by: '150803-government' })).toMatchObject({ code: 'no-competence' });
  expect(linhe(...papers, conclude).stage).toBe('not-an-accident');
  const late = { ...conclude, at: '2022-12-01 09:00' };
  expect(decide(late, team, invitation, answer, submission, approval)).toMatchObject({ code: 'wrong-stage' });
});

test.each(['report', 'approval', 'notice'] as const)('AP-12: the written conclusion may come as a paper of kind %s', (kind) => {
  const paper = 'a7000000-0000-4000-8000-000000000004';
  const citing = { ...conclude, documents: [paper] };
  expect(decideOrder(investigation, linhe(paperOf(paper, kind)), citing)).toMatchObject([
    { kind: 'conclusion.negative' },
    { kind: 'case.closed' },
  ]);
  expect(decide(citing)).toMatchObject({ code: 'document-missing' });
});

test('the conclusion ends the time for the report where none was submitted, and never after that', () => {
  expect(linhe(...papers, conclude).facts.map(({ fact }) => fact)).toContain('investigation.ended');
  const after = linhe(...papers, team, invitation, answer, submission, { ...conclude, at: '2022-11-20 09:00' });
  expect(after.facts.map(({ fact }) => fact)).not.toContain('investigation.ended');
});

test('RP-20: the statistics record is cancelled only after all three copies and the publication', () => {
  const shut = { code: 'gate-blocked', params: { gate: 'negative-conclusion-copied' } };
  expect(decide(cancel, conclude)).toMatchObject(shut);
  expect(decide(cancel, conclude, publish)).toMatchObject(shut);
  expect(decide(cancel, conclude, ...copies)).toMatchObject(shut);
  expect(decide(cancel, conclude, ...copies.slice(0, 2), publish)).toMatchObject(shut);
  expect(decide(cancel, conclude, ...copies, publish)).toMatchObject([{ kind: 'statistics.cancelled' }]);
});

test('AP-12: the duty to copy needs a death; without one the publication is enough', () => {
  const state = linhe(...papers, conclude, publish);
  const unhurt = { ...state, toll: { ...state.toll, deaths: 0 } };
  expect(decideOrder(investigation, unhurt, cancel)).toMatchObject([{ kind: 'statistics.cancelled' }]);
});

test('AP-12: each copy needs its letter and is made once', () => {
  expect(decide({ ...copy('procuratorate'), documents: [] }, conclude)).toMatchObject({
    code: 'document-missing',
    params: { kind: 'letter' },
  });
  expect(decide(copy('procuratorate', '2022-10-22 09:00'), conclude, ...copies)).toMatchObject({ code: 'already-done' });
  expect(decide(copy('procuratorate'), team, invitation, answer, submission)).toMatchObject({ code: 'wrong-stage' });
});

test('AP-12: an approval that says "no responsibility accident" has the same duty, and the archive waits for it', () => {
  const nature = { ...approval, data: { ...approval.data, nature: 'non-responsibility' } };
  const published = [team, invitation, answer, submission, nature, publication];
  expect(decide(filing, ...published)).toMatchObject({ code: 'conclusion-not-copied', params: { organ: 'supervision-commission' } });
  const copied = copies.map((order) => ({ ...order, at: '2022-12-05 10:00' }));
  expect(decide(filing, ...published, ...copied)).toMatchObject([{ kind: 'case.archived' }]);
});

test('T-42: the case goes into the archive with its copies and its publication, and no earlier', () => {
  expect(decide(filing, conclude)).toMatchObject({ code: 'conclusion-not-copied' });
  expect(decide(filing, conclude, ...copies)).toMatchObject({ code: 'conclusion-unpublished' });
  expect(linhe(...papers, conclude, ...copies, publish, filing).stage).toBe('archived');
});

test('AP-10: a higher government sets a wrong conclusion aside, and the investigation begins', () => {
  const revoke: Order = { name: 'revoke-approval', at: '2022-11-20 09:00', by: '150800-government', data: { reason: '应为生产安全事故' } };
  const state = linhe(...papers, conclude, ...copies, revoke);
  expect([state.stage, state.ending.conclusion, state.ending.copies]).toEqual(['investigating', null, []]);
  expect(state.approval.revoked).toMatchObject([{ number: null, revokedAt: beijing('2022-11-20 09:00') }]);
});

const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const stands = (command: string, ...before: readonly Order[]) => negative.commands?.[command]?.ready?.(linhe(...papers, ...before), world);

test('AP-12: the conclusion is there before it is copied, and copied until all three have it', () => {
  expect(stands('copy-conclusion')).toMatchObject({
    code: 'conclusion-missing',
    article: '《安全生产行政执法与刑事司法衔接工作办法》（应急〔2019〕54号）',
  });
  expect([stands('copy-conclusion', conclude), stands('copy-conclusion', conclude, ...copies.slice(0, 2))]).toEqual([null, null]);
  expect(stands('copy-conclusion', conclude, ...copies)).toMatchObject({ code: 'already-done', params: { command: 'copy-conclusion' } });
});

test('RP-20: published once and cancelled once, each after the conclusion', () => {
  const before = [conclude, ...copies, publish];
  for (const command of ['publish-conclusion', 'cancel-statistics']) {
    expect(stands(command)).toMatchObject({ code: 'conclusion-missing', article: expect.stringContaining('统计核销') });
    expect(stands(command, conclude)).toBeNull();
    expect(stands(command, ...before, cancel)).toMatchObject({ code: 'already-done', params: { command } });
  }
  expect([stands('publish-conclusion', ...before)?.code, stands('cancel-statistics', ...before)]).toEqual(['already-done', null]);
});

test('T-42: the archive is shown shut until copies and publication are there', () => {
  const shown = (...before: readonly Order[]) => investigation.ready(linhe(...papers, ...before), 'archive', world);
  expect(shown(conclude)).toMatchObject({ code: 'conclusion-not-copied', params: { organ: 'supervision-commission' } });
  expect(shown(conclude, ...copies)).toMatchObject({ code: 'conclusion-unpublished' });
  expect(shown(conclude, ...copies, publish)).toBeNull();
});

test('counting 4.3: what the investigation did is entered after the conclusion, dated before it', () => {
  const order: Order = { name: 'order-appraisal', at: '2022-10-01 09:00', by, data: { ref: 'A1', body: '鉴定单位', subject: '毒物' } };
  const entered = (at: string) => decide({ ...order, at, now: '2022-11-01 09:00' }, team, conclude);
  expect(entered('2022-10-01 09:00')).toMatchObject([{ kind: 'appraisal.ordered' }]);
  expect(entered('2022-10-21 09:00')).toMatchObject({
    code: 'date-out-of-order',
    params: { first: 'order-appraisal' },
    field: 'act.occurredAt',
  });
});
