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
  publication,
  received,
  served,
  submission,
  team,
} from '../linhe.fixture';
import { investigation } from '../procedure';
import { isHigherGovernment, revocation } from './revocation';

const city = '150800-government';
const order: Order = { name: 'order-correction', at: '2023-02-01 09:00', by: city, data: { dueOn: '2023-03-31', grounds: '责任认定不当' } };
const revoke: Order = { name: 'revoke-approval', at: '2023-04-03 09:00', by: city, data: { reason: '逾期未改正' } };
const approved = [team, invitation, answer, submission, approval];
const told = [...approved, received, served];
const archived = linhe(...told, publication, filing);
const world = {
  now: '2023-12-31T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};

test.each([
  ['000000-government', true],
  ['150000-government', true],
  ['150800-government', true],
  ['150802-government', false],
  ['150803-government', false],
  ['150700-government', false],
  ['330000-government', false],
  ['150800-safety-office', false],
])('AP-10: %s is a government above 150802: %s', (organ, expected) => {
  expect(isHigherGovernment(organ, government)).toBe(expected);
});

test('AP-10, Zhejiang article 38: a correction is ordered within a limit, by a higher government, also of an archived case', () => {
  expect(decideOrder(investigation, archived, { ...order, by: government })).toMatchObject({
    code: 'higher-government-only',
    article: '《浙江省安全生产条例》（2016年）第三十八条',
  });
  expect(decideOrder(investigation, archived, { ...order, data: { ...order.data, dueOn: '2023-01-31' } })).toMatchObject({
    code: 'date-out-of-order',
    field: 'data.dueOn',
  });
  const ordered = linhe(...told, publication, filing, order);
  expect(ordered.facts.at(-1)).toMatchObject({ fact: 'correction.due', at: '2023-03-31' });
  expect([ordered.stage, investigation.ended(ordered)]).toEqual(['archived', false]);
  expect(investigation.tasks(ordered, [], world)[0]?.command).toBe('report-correction');
  const reported: Order = { name: 'report-correction', at: '2023-03-20 09:00', by: government, data: { done: '已更正' } };
  expect(investigation.ended(linhe(...told, publication, filing, order, reported))).toBe(true);
  expect(decideOrder(investigation, archived, reported)).toMatchObject({ code: 'correction-not-ordered' });
});

test('AP-10: a correction is reported once it was ordered, and once', () => {
  const reported: Order = { name: 'report-correction', at: '2023-03-20 09:00', by: government, data: { done: '已更正' } };
  const ready = (...orders: readonly Order[]) =>
    revocation.commands?.['report-correction']?.ready?.(linhe(...approved, ...orders), world)?.code ?? null;
  expect(ready()).toBe('correction-not-ordered');
  expect(ready(order)).toBeNull();
  expect(ready(order, reported)).toBe('already-done');
  expect(ready(order, reported, { ...order, at: '2023-04-01 09:00', data: { ...order.data, dueOn: '2023-05-31' } })).toBeNull();
});

test('AP-10: a revocation after closing leads back to the investigation; what stood is named, nothing is deleted', () => {
  const state = linhe(...approved, publication, filing, revoke);
  expect([state.stage, state.submission, state.issued, state.ending.closedAt]).toEqual(['investigating', null, null, null]);
  expect(state.approval.revoked).toEqual([{ number: '×政批〔2022〕1号', revokedAt: beijing('2023-04-03 09:00'), by: city }]);
  expect(state.ending.publications).toHaveLength(1);
  expect(investigation.tasks(state, [], world)).toContainEqual(expect.objectContaining({ command: 'replace-publication' }));
  const notice = { kind: 'notice', where: '门户网站', reason: '批复已被撤销' };
  const noticed = linhe(...approved, publication, filing, revoke, {
    name: 'replace-publication',
    at: '2023-04-04 09:00',
    by: government,
    data: notice,
  });
  expect(noticed.ending.publications.map(({ version, kind }) => [version, kind])).toEqual([
    [1, 'report'],
    [2, 'notice'],
  ]);
  expect(investigation.tasks(noticed, [], world).map(({ command }) => command)).not.toContain('replace-publication');
});

test('AP-10: the higher government takes over, or gives the case to one below it, with or without a day for the new report', () => {
  const taken = linhe(...approved, { ...revoke, data: { ...revoke.data, investigator: city, newReportDueOn: '2023-06-30' } });
  expect(taken.investigator).toBe(city);
  expect(taken.facts.slice(-3).map(({ fact, at }) => [fact, at])).toEqual([
    ['approval.revoked', beijing('2023-04-03 09:00')],
    ['new-report.ordered', beijing('2023-04-03 09:00')],
    ['new-report.due', '2023-06-30'],
  ]);
  expect(linhe(...approved, revoke).facts.at(-1)).toMatchObject({ fact: 'investigation.reopened' });
  const state = linhe(...approved);
  const named = (data: object) => decideOrder(investigation, state, { ...revoke, data: { ...revoke.data, ...data } });
  expect(named({ investigator: '150803-government' })).toMatchObject([{ data: { investigator: '150803-government' } }]);
  expect(named({ investigator: '150700-government' })).toMatchObject({ code: 'investigator-not-below' });
  expect(named({ newReportDueOn: '2023-04-02' })).toMatchObject({ code: 'date-out-of-order', field: 'data.newReportDueOn' });
});

test('AP-10: who is named investigates, also in a case that was raised before; the old one is told that it gave the case away', () => {
  const raising: Order = {
    name: 'decide-raising',
    at: '2022-09-19 12:00',
    by: city,
    data: { decision: 'raise', reason: '影响较大' },
    documents: [approvalPaper],
  };
  const region = '150000-government';
  const back: Order = { ...revoke, by: region, data: { ...revoke.data, investigator: government } };
  const byCity = [team, { ...invitation, data: { organ: '150800-procuratorate' } }, answer, submission, approval].map((step) => ({
    ...step,
    by: city,
  }));
  const state = linhe(raising, ...byCity, back);
  const formed = (by: string): Order => ({ ...team, at: '2023-04-04 09:00', by });
  expect(decideOrder(investigation, state, formed(government))).toMatchObject([{ kind: 'team.formed-anew' }]);
  expect(decideOrder(investigation, state, formed(city))).toMatchObject({ code: 'case-handed-over', params: { on: '2023-04-03' } });
  expect(
    decideOrder(investigation, state, { name: 'return-case', at: '2023-04-05 09:00', by: government, data: { reason: '人手不足' } }),
  ).toMatchObject({ code: 'nothing-to-return' });
});

test('the next approval is a second round: its report is not dated before the revocation, its hand-overs have names of their own', () => {
  const again: Order = { ...submission, at: '2023-06-01 09:00', data: { receivedOn: '2023-06-01' } };
  const early = { ...again, at: '2023-04-01 09:00', data: { receivedOn: '2023-04-01' }, now: '2023-06-01 09:00' };
  expect(decideOrder(investigation, linhe(...approved, revoke), early)).toMatchObject({ code: 'date-out-of-order' });
  const second = linhe(...approved, revoke, again, { ...approval, at: '2023-06-10 09:00' });
  expect(second.approval.handovers.map(({ ref }) => ref)).toEqual(['measures', 'punishments', 'measures-2', 'punishments-2']);
  expect(second.ending.closedAt).toBe(beijing('2023-06-10 09:00'));
});
