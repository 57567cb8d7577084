import { correspondence } from './letters';
import {
  act,
  cityOffice,
  emergency,
  found,
  government,
  hear,
  housing,
  law,
  listed,
  office,
  opening,
  outcome,
  rectified,
  started,
  waiting,
} from './rectification.fixture';
import { rectification } from './procedure';
import { after } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { done, threeWays } from '../three-ways.fixture';

const state = rectified();
const now = '2022-12-02T00:00:00.000Z';
const report = act('record-self-report', '2023-01-10 09:00', { item: 2, claims: 'done', account: '已检查十二处工地' }, housing);
const judge = (result: string, by = emergency) => act('judge-item', '2023-01-12 09:00', { item: 2, result, opinion: '已核查' }, by);
const stateOf = (n: number, ...orders: readonly Order[]) => rectified(...orders).items.find((item) => item.n === n)?.state;

test('AP-06, EV-01: what the report lists becomes items, each with its addressee, day and clock; 60 days from 30 November 2022 end on 29 January 2023', () => {
  expect(state.items.map(({ n, kind, dueOn, state: stands }) => [n, kind, dueOn, stands])).toEqual([
    [1, 'measure', '2023-03-31', 'not-started'],
    [2, 'measure', '2023-01-29', 'not-started'],
    [3, 'fine', null, 'not-started'],
    [4, 'person-handling', null, 'not-started'],
  ]);
  const due = state.facts.filter(({ fact }) => fact === 'rectification-item.due').map(({ ref, at, value }) => [ref, at, value]);
  expect(due).toEqual([
    ['1', '2023-03-31', emergency],
    ['2', '2023-01-29', housing],
  ]);
  expect(waiting(state, now)).toContain(`record-self-report:2 ${housing}`);
});

test('the proposal on a person is told apart, so that its name and words can be withheld', () => {
  expect(outcome(after(rectification, [opening]), listed)).toEqual([
    'rectification-item.recorded',
    'rectification-item.recorded',
    'rectification-item.recorded',
    'rectification-item.person-recorded',
  ]);
  expect(rectification.personalFields?.['rectification-item.person-recorded']).toEqual(['contact', 'person', 'content']);
  const words = rectification.options(state, { now, law, calendar: { edition: '', years: [], off: [], worked: [] } });
  expect(JSON.stringify(words['rectification-items.all'])).not.toContain('李某');
});

test.each([
  [{ kind: 'measure', content: '完善防护' }, 'item-addressee-unclear'],
  [{ kind: 'measure', unit: '某企业', organ: housing, content: '完善防护' }, 'item-addressee-unclear'],
  [{ kind: 'measure', unit: '某企业', person: '李某', content: '完善防护' }, 'item-person-unfit'],
  [{ kind: 'fine', unit: '某企业', content: '罚款' }, 'item-amount-unfit'],
  [{ kind: 'measure', unit: '某企业', content: '完善防护', dueOn: '2023-03-31', days: 30 }, 'item-period-unclear'],
  [{ kind: 'measure', unit: '某企业', content: '完善防护', dueOn: '2022-11-29' }, 'date-out-of-order'],
])('a line that does not fit is refused, and none of the others is taken: %j', (item, code) => {
  const good = { kind: 'measure', unit: '某企业', content: '完善防护' };
  expect(outcome(state, act('record-items', '2022-12-02 09:00', { items: [good, item] }))).toMatchObject({ code });
});

test('a stranger lists nothing; the own office does', () => {
  const data = { items: [{ kind: 'measure', unit: '某企业', content: '完善防护' }] };
  expect(outcome(state, act('record-items', '2022-12-02 09:00', data, cityOffice))).toMatchObject({ code: 'no-competence' });
  expect(outcome(state, act('record-items', '2022-12-02 09:00', data, office))).toEqual(['rectification-item.recorded']);
});

describe('EV-01: reported by whoever has to carry it out, judged by another', () => {
  test('an organ reports for itself, a unit through whoever received its letter, by its name', () => {
    expect(outcome(state, report)).toEqual(['rectification-item.reported']);
    const unit = { item: 1, claims: 'done', account: '整改完毕' };
    expect(outcome(state, act('record-self-report', '2023-01-10 09:00', unit))).toMatchObject({ code: 'reporter-missing' });
    expect(outcome(state, act('record-self-report', '2023-01-10 09:00', { ...unit, reporter: '某建筑企业' }))).toEqual([
      'rectification-item.reported',
    ]);
    expect(outcome(state, { ...report, by: cityOffice })).toMatchObject({ code: 'no-competence' });
  });

  test('the states follow: reported, then carried out, in part, or not', () => {
    expect(stateOf(2, report)).toBe('reported');
    expect(stateOf(2, { ...report, data: { ...report.data, claims: 'in-hand' } })).toBe('in-hand');
    expect([stateOf(2, report, judge('done')), stateOf(2, report, judge('partly')), stateOf(2, report, judge('not-done'))]).toEqual([
      'done',
      'partly',
      'not-done',
    ]);
    expect(outcome(state, judge('done'))).toMatchObject({ code: 'step-missing' });
  });

  test('what is found carried out was so when it was reported: the time of the judge is nobody’s lateness', () => {
    const settled = rectified(report, judge('done')).facts.filter(({ fact }) => fact === 'rectification-item.settled');
    expect(settled).toMatchObject([{ ref: '2', at: '2023-01-10T01:00:00.000Z' }]);
  });

  test('AP-17: who reported does not judge: refused as a proposal, another passes, done on paper it is marked', () => {
    const wrong = { state: rectified(report), order: judge('done', housing) };
    const {
      refused,
      granted,
      unpapered,
      recorded,
      after: written,
    } = threeWays(rectification, { wrong, code: 'judged-by-reporter', right: { order: judge('done') }, told: cityOffice }, 'paper-letter');
    expect([refused, granted, unpapered]).toEqual(['judged-by-reporter', [], 'done-without-paper']);
    expect(recorded).toMatchObject([{ command: 'judge-item', code: 'judged-by-reporter', ...done }]);
    expect(waiting(written, now)).toContain(`note-irregularity:1.1 ${cityOffice}`);
  });

  test('the two columns: they wrote, we judged', () => {
    const letter = act('record-letter', '2023-01-05 09:00', { direction: 'out', from: office, to: housing, item: 2, summary: '请报告' });
    const lines = correspondence(rectified(letter, report, judge('partly')), 2).map(({ side, text, result }) => [side, text, result]);
    expect(lines).toEqual([
      ['we', '请报告', null],
      ['they', '已检查十二处工地', null],
      ['we', '已核查', 'partly'],
    ]);
  });
});

describe('the period of an item', () => {
  const ask = act('ask-item-period', '2023-01-10 09:00', { item: 2, until: '2023-03-15', reason: '工地较多' }, housing);
  const decide = (data: object, by = government) =>
    act('decide-item-period', '2023-01-12 09:00', { item: 2, reason: '理由正当', ...data }, by);

  test('asked and granted it is another day, refused it stays', () => {
    expect(rectified(ask, decide({ decision: 'granted' })).items[1]?.dueOn).toBe('2023-03-15');
    expect(rectified(ask, decide({ decision: 'granted', until: '2023-02-28' })).items[1]?.dueOn).toBe('2023-02-28');
    expect(rectified(ask, decide({ decision: 'refused' })).items[1]).toMatchObject({ dueOn: '2023-01-29', asked: null });
  });

  test('it is asked for first, lies later, and is not decided by who asks', () => {
    expect(outcome(state, decide({ decision: 'granted' }))).toMatchObject({ code: 'step-missing' });
    expect(outcome(state, { ...ask, data: { ...ask.data, until: '2023-01-29' } })).toMatchObject({ code: 'item-period-not-later' });
    expect(outcome(state, { ...ask, by: emergency, data: { ...ask.data, item: 3 } })).toMatchObject({ code: 'item-without-period' });
    expect(outcome(rectified(ask), decide({ decision: 'granted' }, housing))).toMatchObject({ code: 'no-competence' });
  });

  test('AP-17: the department that asks does not give itself more time: refused, another passes, done on paper it is marked and moves no day', () => {
    const more = act('record-items', '2022-12-02 09:00', {
      items: [{ kind: 'measure', organ: emergency, content: '补充台账', dueOn: '2023-02-28' }],
    });
    const own = act('ask-item-period', '2023-01-10 09:00', { item: 5, until: '2023-04-30', reason: '人手不足' });
    const given = (by: string) => act('decide-item-period', '2023-01-12 09:00', { item: 5, decision: 'granted', reason: '情况属实' }, by);
    const wrong = { state: rectified(more, own), order: given(emergency) };
    const row = { wrong, code: 'judged-by-reporter', right: { order: given(government) }, told: cityOffice };
    const { refused, granted, unpapered, recorded, after: written } = threeWays(rectification, row, 'paper-letter');
    expect([refused, granted, unpapered]).toEqual(['judged-by-reporter', [], 'done-without-paper']);
    expect(recorded).toMatchObject([{ command: 'decide-item-period', code: 'judged-by-reporter', ...done }]);
    expect(written.items[4]).toMatchObject({ dueOn: '2023-02-28', asked: { until: '2023-04-30' } });
    expect(waiting(written, now)).toEqual(
      expect.arrayContaining([`decide-item-period:5 ${government}`, `note-irregularity:1.1 ${cityOffice}`]),
    );
  });
});

describe('AP-06: fines and persons', () => {
  const pay = (amountYuan: number, at = '2023-01-10 09:00') => act('record-payment', at, { item: 3, amountYuan });

  test('what is left is shown until the last of it', () => {
    const paid = rectified(pay(200000));
    expect(paid.items[2]).toMatchObject({ state: 'partly', fine: { amountYuan: 350000, paidYuan: 200000 } });
    expect(outcome(paid, pay(200000))).toMatchObject({ code: 'payment-unfit', params: { amount: 150000 } });
    expect(rectified(pay(200000), pay(150000, '2023-02-01 09:00')).items[2]?.state).toBe('done');
    expect(outcome(state, act('record-payment', '2023-01-10 09:00', { item: 1, amountYuan: 1 }))).toMatchObject({ code: 'fine-not-open' });
  });

  test('the result on a person comes as a letter, which is cited', () => {
    const result = act('record-discipline', '2023-03-01 09:00', { item: 4, result: '政务警告', issuer: '150802-supervision-commission' });
    expect(outcome(state, result)).toMatchObject({ code: 'document-missing' });
    expect(outcome(state, { ...result, documents: ['paper-letter'] })).toEqual(['discipline.recorded']);
    expect(stateOf(4, { ...result, documents: ['paper-letter'] })).toBe('done');
  });
});

describe('AP-14, AP-15: what becomes of the approval', () => {
  const fellAt = '2023-04-03T01:00:00.000Z';
  const { approval: _approval, closedAt: _closedAt, ...without } = { ...hear({}, '2023-04-03 09:00').data };
  const fallen = { ...hear({}, '2023-04-03 09:00'), data: { ...without, fellAt } };
  const anew = hear(
    { fellAt, approval: { number: '临政字〔2023〕20号', at: '2023-06-01T01:00:00.000Z' }, closedAt: '2023-06-01T01:00:00.000Z' },
    '2023-06-01 09:00',
  );

  test('what hangs on it ends that day, and nothing is owed; a new approval begins another round in the same procedure', () => {
    const suspended = rectified(report, fallen);
    expect([suspended.stage, suspended.items.map(({ state: stands }) => stands)]).toEqual([
      'suspended',
      ['ended', 'ended', 'ended', 'ended'],
    ]);
    expect([rectification.ended(suspended), waiting(suspended, fellAt)]).toEqual([true, []]);
    expect(suspended.facts.at(-1)).toMatchObject({ fact: 'approval.fallen', at: fellAt });
    const again = rectified(report, fallen, anew);
    expect([again.stage, again.round]).toEqual(['carrying-out', 2]);
    expect(again.facts.slice(-2)).toMatchObject([
      { fact: 'approval.issued', at: '2023-06-01T01:00:00.000Z' },
      { fact: 'case.closed', at: '2023-06-01T01:00:00.000Z' },
    ]);
    expect(waiting(again, '2023-06-02T00:00:00.000Z')).toContain(`record-items ${government}`);
    expect(outcome(again, act('judge-item', '2023-06-02 09:00', { item: 2, result: 'done', opinion: '已核查' }))).toMatchObject({
      code: 'step-missing',
    });
  });

  test('a part that was annulled is looked through by a person, who says which items end', () => {
    const change = { ref: 'part-R1', what: 'annulled-part' as const, at: '2023-02-01T01:00:00.000Z', about: '罚款部分' };
    const heard = rectified(hear({ changes: [change] }, '2023-02-01 09:00'));
    expect(waiting(heard, '2023-02-02T00:00:00.000Z')).toContain(`review-items:part-R1 ${government}`);
    const review = act('review-items', '2023-02-03 09:00', { change: 'part-R1', ended: [3], reason: '罚款部分已撤销' });
    expect(outcome(heard, { ...review, data: { ...review.data, change: 'part-R2' } })).toMatchObject({ code: 'approval-change-unknown' });
    const looked = rectified(hear({ changes: [change] }, '2023-02-01 09:00'), review);
    expect(looked.items.map(({ state: stands }) => stands)).toEqual(['not-started', 'not-started', 'ended', 'not-started']);
    expect(waiting(looked, '2023-02-04T00:00:00.000Z').some((task) => task.startsWith('review-items'))).toBe(false);
  });

  test('told the same again it says nothing new of approval and closing', () => {
    const facts = rectified(hear({ publishedAt: '2022-12-05T01:00:00.000Z' }, '2022-12-05 09:00')).facts;
    expect(facts.filter(({ fact }) => fact === 'approval.issued' || fact === 'case.closed')).toHaveLength(2);
  });

  test('only the case tells it', () => {
    expect(outcome(state, { ...hear({}, '2023-02-01 09:00'), via: 'api' })).toMatchObject({ code: 'system-only' });
  });
});

test('an item is replaced by another, or ended, with a reason; a replacement names another', () => {
  const end = (data: object) => act('end-item', '2023-01-10 09:00', { item: 1, reason: '责任单位已注销', ...data });
  expect(outcome(state, end({ course: 'changed' }))).toMatchObject({ code: 'item-replacement-unfit' });
  expect(outcome(state, end({ course: 'changed', replacedBy: 9 }))).toMatchObject({ code: 'rectification-item-unknown' });
  expect(rectified(end({ course: 'changed', replacedBy: 2 })).items[0]).toMatchObject({ state: 'changed', replacedBy: 2 });
  expect(stateOf(1, end({ course: 'ended' }))).toBe('ended');
  expect(outcome(rectified(end({ course: 'ended' }), started), found('2023-10-20 09:00', [1, 'done']))).toMatchObject({
    code: 'rectification-item-unknown',
  });
});
