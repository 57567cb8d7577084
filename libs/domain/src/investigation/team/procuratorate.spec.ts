import { decideOrder } from '../../rehearsal.fixture';
import { answer, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const decide = (state: ReturnType<typeof linhe>, order: typeof answer) => decideOrder(investigation, state, order);

test('JU-12, article 22: the report is not submitted while the procuratorate has not been invited', () => {
  expect(decide(linhe(team), submission)).toEqual({
    rejected: true,
    code: 'procuratorate-not-invited',
    params: {},
    article: '《生产安全事故报告和调查处理条例》第二十二条',
  });
});

test('JU-12, article 22: no answer is no yes: the gate stays shut and says who holds it since when', () => {
  const invited = linhe(team, invitation);
  expect(decide(invited, submission)).toMatchObject({
    code: 'gate-blocked',
    params: { gate: 'procuratorate-invited', holder: '150802-procuratorate', since: '2022-09-20T02:00:00.000Z' },
    article: '《生产安全事故报告和调查处理条例》第二十二条',
  });
  expect(investigation.tasks(invited, [], world).map(({ id }) => id)).toContain('record-procuratorate-answer');
});

test.each(['member', 'beside'])('JU-12: the answer "%s" opens the gate', (given) => {
  const state = linhe(team, invitation, { ...answer, data: { answer: given } });
  expect(investigation.gates(state, world.law)).toMatchObject([{ gate: 'procuratorate-invited', state: 'open' }]);
  expect(decide(state, submission)).toMatchObject([{ kind: 'report.submitted' }]);
});

test('a procuratorate that declines gives its reason', () => {
  const invited = linhe(team, invitation);
  expect(decide(invited, { ...answer, data: { answer: 'declined' } })).toMatchObject({ code: 'reason-missing', field: 'data.reason' });
  expect(decide(invited, { ...answer, data: { answer: 'declined', reason: '未发现职务犯罪线索' } })).toMatchObject([
    { kind: 'procuratorate.answered' },
  ]);
});

test('an answer needs an invitation, and does not come before it', () => {
  expect(decide(linhe(team), answer)).toMatchObject({ code: 'procuratorate-not-invited' });
  expect(decide(linhe(team, invitation), { ...answer, at: '2022-09-19 18:00', now: '2022-09-22 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
});

test('the invitation is the investigating side’s to send, once', () => {
  expect(decide(linhe(team), { ...invitation, by: '150800-government' })).toMatchObject({ code: 'no-competence' });
  expect(decide(linhe(team, invitation), { ...invitation, at: '2022-09-23 09:00' })).toMatchObject({ code: 'already-done' });
});

const world = {
  now: '2022-09-22T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};
