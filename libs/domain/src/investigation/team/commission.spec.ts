import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, government, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { commission } from './commission';

const organ = '150802-supervision-commission';
const order = (name: string, at: string, data: object, by = government): Order => ({ name, at, by, data: { ...data } });
const decide = (state: InvestigationState, given: Order) => decideOrder(investigation, state, given);
const world = { now: '2022-10-30T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const todo = (state: InvestigationState) => investigation.tasks(state, [], world);

const notice = order('notify-supervision-commission', '2022-09-21 10:00', { organ, matter: '通报事故情况' });
const wait = order('wait-for-opinion', '2022-10-10 09:00', { organ });
const opinion = order('record-commission-opinion', '2022-10-20 09:00', { organ, opinion: '给予政务处分' }, organ);

test('JU-14, T-29, article 22: the commission is told unless it sits on the team; its seat is no duty', () => {
  const ids = (state: InvestigationState) => todo(state).map(({ id }) => id);
  expect(ids(linhe(team))).toContain('notify-supervision-commission');
  expect(ids(linhe(team, notice))).not.toContain('notify-supervision-commission');
  const seated = { ...team, data: { ...team.data, members: ['150802-emergency', organ] } };
  expect(ids(linhe(seated))).not.toContain('notify-supervision-commission');
  expect(decide(linhe(team), { ...notice, by: '150800-government' })).toMatchObject({ code: 'no-competence' });
  expect(decide(linhe(team), { ...notice, by: '150802-team' })).toMatchObject({ code: 'team-cannot-decide' });
});

test('T-29: the waiting has a name, a holder and a since-when, and leaves the stage and the gates as they are', () => {
  const before = linhe(team, invitation, answer, notice);
  const waiting = linhe(team, invitation, answer, notice, wait);
  expect(waiting.team.commission.waiting).toEqual({ organ, since: '2022-10-10T01:00:00.000Z' });
  expect(todo(waiting)).toContainEqual({
    id: 'record-commission-opinion',
    command: 'record-commission-opinion',
    owner: organ,
    since: '2022-10-10T01:00:00.000Z',
    title: {
      zh: '登记监察机关的意见：等待其对有关人员的意见，各项期限照常计算',
      en: "record the commission's opinion: its opinion on persons is awaited; all time limits run on",
    },
  });
  expect([waiting.stage, investigation.gates(waiting, law), waiting.facts]).toEqual([
    before.stage,
    investigation.gates(before, law),
    before.facts,
  ]);
  expect(decide(waiting, submission)).toMatchObject([{ kind: 'report.submitted' }]);
  expect(linhe(team, invitation, answer, wait, submission, approval).team.commission.waiting).not.toBeNull();
});

test('T-29: the opinion ends the waiting for that commission; one of long ago, or of another commission, does not', () => {
  const waiting = [team, wait] as const;
  expect(linhe(...waiting, opinion).team.commission).toMatchObject({ waiting: null, opinions: [{ organ }] });
  expect(linhe(...waiting, { ...opinion, at: '2022-10-08 09:00' }).team.commission.waiting).not.toBeNull();
  const other = { organ: '150800-supervision-commission', opinion: '另案处理' };
  expect(linhe(...waiting, { ...opinion, data: other }).team.commission.waiting).not.toBeNull();
});

test('T-29: the team may stop waiting, with a reason and not before it began; nobody waits twice', () => {
  const stop = order('end-waiting', '2022-10-15 09:00', { reason: '另行处理' });
  expect(linhe(team, wait, stop).team.commission.waiting).toBeNull();
  expect(decide(linhe(team), stop)).toMatchObject({ code: 'not-waiting' });
  expect(decide(linhe(team, wait), { ...stop, at: '2022-10-09 09:00' })).toMatchObject({ code: 'date-out-of-order' });
  expect(decide(linhe(team, wait), { ...wait, at: '2022-10-11 09:00' })).toMatchObject({
    code: 'already-waiting',
    params: { organ, since: '2022-10-10T01:00:00.000Z' },
  });
});

test('waiting begins while nobody waits and ends while somebody does, whatever is filled in', () => {
  const ready = (command: string, state: InvestigationState) => commission.commands?.[command]?.ready?.(state, world);
  const [before, waiting, over] = [linhe(team), linhe(team, wait), linhe(team, wait, opinion)];
  expect([before, over].map((state) => ready('wait-for-opinion', state))).toEqual([null, null]);
  expect(ready('wait-for-opinion', waiting)).toMatchObject({
    code: 'already-waiting',
    params: { organ, since: '2022-10-10T01:00:00.000Z' },
  });
  expect(ready('end-waiting', waiting)).toBeNull();
  expect([before, over].map((state) => ready('end-waiting', state))).toMatchObject([{ code: 'not-waiting' }, { code: 'not-waiting' }]);
});
