import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approvalPaper, government, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

// The accident is of 2022-09-19: sixty days end on 2022-11-18 (11 days left of September, 31 of October, 18 of November).
const ask = (ref: string, days: number, at = '2022-11-10 09:00'): Order => ({
  name: 'ask-extension',
  at,
  by: '150802-emergency',
  data: { ref, days, reason: '案情复杂' },
});
const grant = (ref: string, days: number, at: string): Order => ({
  name: 'grant-extension',
  at,
  by: government,
  data: { ref, days },
  documents: [approvalPaper],
});
const appraisal = (at: string): Order => ({
  name: 'order-appraisal',
  at,
  by: '150802-emergency',
  data: { ref: 'A1', body: '鉴定单位', subject: '栏杆' },
});
const delivery = (at: string): Order => ({ name: 'deliver-appraisal', at, by: '150802-emergency', data: { ref: 'A1' } });
const decide = (orders: readonly Order[], order: Order) => decideOrder(investigation, linhe(team, ...orders), order);
const article29 = '《生产安全事故报告和调查处理条例》第二十九条';

test('IN-01, article 29: granted on the last day, 2022-11-18, it is in time', () => {
  expect(decide([ask('E1', 30)], grant('E1', 30, '2022-11-18 23:59'))).toMatchObject([
    { kind: 'extension.granted', data: { ref: 'E1', days: 30 } },
  ]);
});

test('IN-01, article 29, counting 4.6.5: granted on 2022-11-19, one day after expiry, it is refused', () => {
  expect(decide([ask('E1', 30)], grant('E1', 30, '2022-11-19 00:00'))).toEqual({
    rejected: true,
    code: 'extension-after-expiry',
    params: { at: '2022-11-19', dueDate: '2022-11-18' },
    article: article29,
    field: 'act.occurredAt',
  });
});

test('a grant signed in time and entered weeks later is in time: the act counts, not the typing', () => {
  expect(decide([ask('E1', 30)], { ...grant('E1', 30, '2022-11-17 09:00'), now: '2022-12-20 09:00' })).toMatchObject([
    { kind: 'extension.granted' },
  ]);
});

test('IN-01 with an extension of 30 days runs to 2022-12-18, so a second one may be granted on that day and not after', () => {
  const first = [ask('E1', 30), grant('E1', 30, '2022-11-15 09:00'), ask('E2', 10, '2022-12-10 09:00')];
  expect(decide(first, grant('E2', 10, '2022-12-18 12:00'))).toMatchObject([{ kind: 'extension.granted' }]);
  expect(decide(first, grant('E2', 10, '2022-12-19 12:00'))).toMatchObject({
    code: 'extension-after-expiry',
    params: { dueDate: '2022-12-18' },
  });
});

test('IN-03, article 27: appraisal from 2022-10-19 to 2022-11-08 moves the end by 20 days to 2022-12-08', () => {
  const paused = [appraisal('2022-10-19 09:00'), delivery('2022-11-08 09:00'), ask('E1', 30)];
  expect(decide(paused, grant('E1', 30, '2022-12-08 09:00'))).toMatchObject([{ kind: 'extension.granted' }]);
  expect(decide(paused, grant('E1', 30, '2022-12-09 09:00'))).toMatchObject({ params: { dueDate: '2022-12-08' } });
});

test('counting 4.6.5: while the clock is paused an extension may be granted at any time', () => {
  expect(decide([appraisal('2022-10-19 09:00'), ask('E1', 30)], grant('E1', 30, '2023-03-01 09:00'))).toMatchObject([
    { kind: 'extension.granted' },
  ]);
});

test('article 29: 40 granted days leave 20 of the 60', () => {
  const first = [ask('E1', 40), grant('E1', 40, '2022-11-15 09:00'), ask('E2', 30, '2022-11-16 09:00')];
  expect(decide(first, grant('E2', 21, '2022-12-01 09:00'))).toMatchObject({
    code: 'extension-over-limit',
    params: { days: 21, max: 60, left: 20 },
    article: article29,
  });
  expect(decide(first, grant('E2', 20, '2022-12-01 09:00'))).toMatchObject([{ kind: 'extension.granted' }]);
});

test('a revoked extension counts as never granted: its days are free again', () => {
  const revoke: Order = { name: 'revoke-extension', at: '2022-11-16 09:00', by: government, data: { ref: 'E1', reason: '情况不实' } };
  const orders = [ask('E1', 60), grant('E1', 60, '2022-11-15 09:00'), revoke, ask('E2', 60, '2022-11-16 10:00')];
  expect(decide(orders, grant('E2', 60, '2022-11-17 09:00'))).toMatchObject([{ kind: 'extension.granted' }]);
  expect(decide(orders.slice(0, 3), { ...revoke, at: '2022-11-17 09:00' })).toMatchObject({ code: 'step-missing' });
  expect(decide([ask('E1', 60)], revoke)).toMatchObject({ code: 'step-missing', params: { first: 'grant-extension' } });
  const standing = [ask('E1', 30), grant('E1', 30, '2022-11-15 09:00'), ask('E2', 30, '2022-11-15 10:00')];
  expect(decide(standing, { ...revoke, data: { ref: 'E2', reason: '情况不实' } })).toMatchObject({ code: 'extension-not-granted' });
});

test.each(['150800-government', '150802-emergency'])('article 29: %s is not the investigating government and grants nothing', (by) => {
  expect(decide([ask('E1', 30)], { ...grant('E1', 30, '2022-11-15 09:00'), by })).toMatchObject({
    code: 'no-competence',
    params: { organ: by, competent: government },
    article: article29,
    field: 'act.by.organ',
  });
});

test('only what was asked is granted, once, and no more than that', () => {
  const refuse: Order = {
    name: 'refuse-extension',
    at: '2022-11-12 09:00',
    by: government,
    data: { ref: 'E1', reason: '不属于特殊情况' },
    documents: [approvalPaper],
  };
  expect(decide([], grant('E9', 30, '2022-11-15 09:00'))).toMatchObject({ code: 'step-missing', params: { first: 'ask-extension' } });
  expect(decide([ask('E1', 30)], grant('E9', 30, '2022-11-15 09:00'))).toMatchObject({ code: 'extension-unknown' });
  expect(decide([ask('E1', 30)], grant('E1', 31, '2022-11-15 09:00'))).toMatchObject({ code: 'extension-over-asked' });
  expect(decide([ask('E1', 30), refuse], grant('E1', 30, '2022-11-15 09:00'))).toMatchObject({ code: 'step-missing' });
  const other = ask('E2', 10, '2022-11-13 09:00');
  expect(decide([ask('E1', 30), refuse, other], grant('E1', 30, '2022-11-15 09:00'))).toMatchObject({ code: 'already-done' });
  expect(decide([ask('E1', 30)], ask('E1', 10, '2022-11-11 09:00'))).toMatchObject({ code: 'ref-taken' });
});

test('article 31: the investigation ends with the report; what came after it no longer extends it', () => {
  const submitted = [ask('E1', 30), appraisal('2022-10-19 09:00'), invitation, answer, submission];
  expect(decide(submitted, grant('E1', 30, '2022-11-18 09:00'))).toMatchObject({ code: 'report-already-submitted' });
  expect(decide(submitted, delivery('2022-11-18 09:00'))).toMatchObject([{ kind: 'appraisal.delivered' }]);
  expect(decide(submitted, { ...appraisal('2022-11-18 09:00'), data: { ref: 'A2', body: '鉴定单位', subject: '栏杆' } })).toMatchObject({
    code: 'report-already-submitted',
  });
  expect(decide(submitted, { ...delivery('2022-11-16 09:00'), now: '2022-11-20 09:00' })).toMatchObject([{ kind: 'appraisal.delivered' }]);
});

test('a law sheet without the limit decides nothing', () => {
  const law = { pack: 'bare@1', place: '150802', clocks: [], gates: [], settings: {} };
  expect(decide([ask('E1', 30)], { ...grant('E1', 30, '2022-11-15 09:00'), law })).toMatchObject({ code: 'rule-missing' });
});

test('an appraisal is delivered once, after it was ordered, and only if it was', () => {
  expect(decide([], delivery('2022-10-20 09:00'))).toMatchObject({ code: 'step-missing', params: { first: 'order-appraisal' } });
  const other: Order = { ...appraisal('2022-10-19 09:00'), data: { ref: 'A2', body: '鉴定单位', subject: '栏杆' } };
  expect(decide([other], delivery('2022-10-20 09:00'))).toMatchObject({
    code: 'appraisal-unknown',
    article: '《生产安全事故报告和调查处理条例》第二十七条',
  });
  expect(decide([appraisal('2022-10-19 09:00')], { ...delivery('2022-10-18 09:00'), now: '2022-10-20 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
  const delivered = [appraisal('2022-10-19 09:00'), delivery('2022-10-20 09:00')];
  expect(decide(delivered, delivery('2022-10-21 09:00'))).toMatchObject({ code: 'step-missing' });
  expect(decide([...delivered, other], delivery('2022-10-21 09:00'))).toMatchObject({ code: 'already-done' });
  expect(decide([appraisal('2022-10-19 09:00')], appraisal('2022-10-20 09:00'))).toMatchObject({ code: 'ref-taken' });
});

describe('on whose word the period is extended', () => {
  const city = '150800-government';
  const done = { reason: '届满后才行文', head: '李某' };
  const refuse: Order = { name: 'refuse-extension', at: '2022-11-12 09:00', by: government, data: { ref: 'E1', reason: '不复杂' } };
  const raised: Order = {
    name: 'decide-raising',
    at: '2022-11-08 09:00',
    by: city,
    data: { decision: 'raise', reason: '影响较大' },
    documents: [approvalPaper],
  };
  const back: Order = { name: 'return-case', at: '2022-11-09 09:00', by: city, data: { reason: '交回' } };
  const world = { now: '2022-11-20T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
  const asks = (...orders: readonly Order[]) =>
    investigation.tasks(linhe(team, ...orders), [], world).flatMap(({ id, command }) => (command === 'grant-extension' ? [id] : []));

  test('T-54: granted and refused on a filed paper of a kind', () => {
    const unpapered = { ...grant('E1', 30, '2022-11-15 09:00'), documents: [] };
    expect(decide([ask('E1', 30)], unpapered)).toMatchObject({ code: 'document-missing', article: article29 });
    expect(decide([ask('E1', 30)], refuse)).toMatchObject({ code: 'document-missing', article: article29 });
    expect(decide([ask('E1', 30)], { ...refuse, documents: [approvalPaper] })).toMatchObject([{ kind: 'extension.refused' }]);
  });

  test('AP-17: what was granted after expiry, or beyond the bound, is recorded as it was and marked', () => {
    const late = { ...grant('E1', 30, '2022-11-19 09:00'), done };
    expect(decide([ask('E1', 30)], late)).toMatchObject([
      { kind: 'extension.granted' },
      { kind: 'act.irregular', data: { command: 'grant-extension', code: 'extension-after-expiry', ...done } },
    ]);
    expect(decide([ask('E1', 30)], { ...late, documents: [] })).toMatchObject({ code: 'done-without-paper' });
    const wide = { ...grant('E1', 90, '2022-11-15 09:00'), done };
    expect(decide([ask('E1', 90)], wide)).toMatchObject([{ kind: 'extension.granted' }, { data: { code: 'extension-over-limit' } }]);
  });

  test('article 29: whoever investigates asks, or its team; a stranger and a former investigator do not', () => {
    expect(decide([], { ...ask('E1', 30), by: '150802-public-security' })).toMatchObject({ code: 'no-competence', article: article29 });
    expect(decide([raised], ask('E1', 30))).toMatchObject({ code: 'case-handed-over' });
    expect(decide([raised], { ...ask('E1', 30), by: '150800-emergency' })).toMatchObject([{ kind: 'extension.asked' }]);
    expect(decide([raised], { ...ask('E1', 30, '2022-11-07 09:00'), now: '2022-11-10 09:00' })).toMatchObject([
      { kind: 'extension.asked' },
    ]);
    const member = { ...team, data: { ...team.data, members: ['150802-emergency', '150802-union'] } };
    expect(decideOrder(investigation, linhe(member), { ...ask('E1', 30), by: '150802-union' })).toMatchObject([
      { kind: 'extension.asked' },
    ]);
    expect(decideOrder(investigation, linhe(member, raised), { ...ask('E1', 30), by: '150802-union' })).toMatchObject({
      code: 'case-handed-over',
    });
  });

  test('a request that was answered otherwise is no task for ever: by a later grant, or with a case that was returned', () => {
    expect(asks(ask('E1', 30))).toEqual(['grant-extension:E1']);
    const second = ask('E2', 20, '2022-11-11 09:00');
    expect(asks(ask('E1', 30), second)).toEqual(['grant-extension:E1', 'grant-extension:E2']);
    expect(asks(ask('E1', 30), second, grant('E2', 20, '2022-11-12 09:00'))).toEqual([]);
    expect(asks(ask('E1', 30), grant('E1', 30, '2022-11-12 09:00'), ask('E2', 20, '2022-11-13 09:00'))).toEqual(['grant-extension:E2']);
    const ofCity = { ...ask('E1', 30, '2022-11-08 10:00'), by: '150800-emergency' };
    expect(asks(raised, ofCity)).toEqual(['grant-extension:E1']);
    expect(asks(raised, ofCity, back)).toEqual([]);
  });
});
