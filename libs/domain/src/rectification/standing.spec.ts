import { act, cityOffice, emergency, evaluated, housing, law, rectified, reported, started, found, told } from './rectification.fixture';
import { rectificationStanding } from './standing';
import type { Reads } from './standing';
import type { RectificationState } from './state';

const world = { now: '2023-12-01T01:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const stands = (state: RectificationState, reads?: Reads) => rectificationStanding(state, world, reads);
const byEmergency: Reads = (organ) => organ === emergency;

const letter = { item: 1, direction: 'out', from: '150802-safety-office', to: told.unit, summary: '请报送整改落实情况' };

test('EV-01: the item shows what they wrote and what we judged, in the order of time, with the finding in words', () => {
  const state = rectified(
    act('record-letter', '2023-02-01 09:00', letter),
    act('record-self-report', '2023-03-20 09:00', { item: 1, claims: 'done', account: '已整改', reporter: told.unit }),
    act('judge-item', '2023-03-22 09:00', { item: 1, result: 'partly', opinion: '尚有一处' }),
  );
  const item = stands(state).items[0];
  expect(item?.correspondence.map(({ side, by, text, resultText }) => [side, by, text, resultText?.zh ?? null])).toEqual([
    ['we', '150802-safety-office', '请报送整改落实情况', null],
    ['they', told.unit, '已整改', null],
    ['we', emergency, '尚有一处', '部分落实'],
  ]);
  expect([item?.stateText.zh, item?.addressee, item?.dueOn]).toEqual(['部分落实', told.unit, '2023-03-31']);
});

test('what names persons is shown to who may read the entries of the organ that made them, and to nobody else', () => {
  const state = rectified(
    act('record-discipline', '2023-02-01 09:00', { item: 4, result: '给予李某政务警告处分', issuer: housing }, emergency, ['paper-letter']),
  );
  const [measure, , , person] = stands(state).items;
  expect([measure?.contact, measure?.content, measure?.withheld]).toEqual([null, '完善临边防护', ['contact']]);
  expect([person?.content, person?.person, person?.discipline?.result]).toEqual([null, null, null]);
  expect(person?.withheld).toEqual(['content', 'person', 'discipline']);
  expect(JSON.stringify(stands(state, (organ) => organ === cityOffice))).not.toMatch(/李某|王某/);
  const own = stands(state, byEmergency).items;
  expect([own[0]?.contact, own[3]?.person, own[3]?.content, own[3]?.withheld]).toEqual(['王某', '李某', '给予李某政务警告处分', []]);
  expect(own[3]?.discipline).toMatchObject({ result: '给予李某政务警告处分', issuer: housing });
});

test('EV-05: an evaluation shows each item with its finding and what it rests on; a fine what is left at that time', () => {
  const state = rectified(act('record-payment', '2023-02-01 09:00', { item: 3, amountYuan: 200000 }), ...evaluated);
  const { evaluations, items, stageText } = stands(state);
  expect(evaluations[0]?.findings.map(({ item, resultText, evidence }) => [item, resultText.zh, evidence])).toEqual([
    [1, '已落实', '现场核查'],
    [2, '已落实', '现场核查'],
    [3, '未落实', '现场核查'],
    [4, '已落实', '现场核查'],
  ]);
  expect([evaluations[0]?.conclusion, evaluations[0]?.items, stageText.zh]).toEqual(['基本落实', [1, 2, 3, 4], '已形成评估报告']);
  expect(items[2]?.fine).toEqual({ amountYuan: 350000, paidYuan: 200000, unpaidYuan: 150000 });
});

test('EV-02, EV-03: closed on 30 November 2022, an evaluation counts from 30 September 2023 and is owed by 30 November 2023', () => {
  expect(stands(rectified()).window).toEqual({ opensAt: '2023-09-29T16:00:00.000Z', dueAt: '2023-11-30T16:00:00.000Z' });
});

test('EV-07: what came of what was not carried out is said with its outcome', () => {
  const state = rectified(
    started,
    found('2023-10-20 09:00', [1, 'done'], [2, 'not-done'], [3, 'done'], [4, 'done']),
    reported('2023-11-01 09:00'),
    act('propose-interview', '2023-11-05 09:00', { items: [2], whom: housing, reason: '专项检查未完成' }),
    act('record-consequence', '2023-11-20 09:00', { consequence: 1, outcome: '已约谈' }),
  );
  expect(stands(state).consequences).toMatchObject([{ items: [2], to: housing, outcome: '已约谈', kindText: { zh: '约谈' } }]);
});
