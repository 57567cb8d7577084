import { after, beijing } from '../../rehearsal.fixture';
import { law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { levelInWords, nothingKnown } from './level-in-words';
import { draftText, reportText } from './report-texts';

// 盘锦浩业, 2023-01-15 13:25: on the day after 2 dead, 12 missing and 4 seriously injured; on the 19th 12 dead and 1 missing.
const opening: Order = {
  name: 'report-accident',
  at: '2023-01-16 09:00',
  by: '211122-emergency',
  data: {
    name: '盘锦浩业化工有限公司“1·15”重大爆炸着火事故',
    place: '211122',
    occurredAt: '2023-01-15T05:25:00.000Z',
    unit: '盘锦浩业化工有限公司',
    deaths: 2,
    seriousInjuries: 4,
    missing: 12,
    suspectedLevel: 'larger',
    sourceKind: 'unit',
    course: '爆炸着火',
    investigator: '210000-government',
  },
};
const world = { place: '辽宁省盘锦市盘山县', reporter: '盘山县应急管理局', known: nothingKnown, now: beijing('2023-01-16 09:05') };
const first = after(investigation, [opening]);
const onThe19th: InvestigationState = { ...first, toll: { ...first.toll, deaths: 12, missing: 1 } };

test('RP-12: the phone report says time, place, unit, casualties and the first assessment in one paragraph', () => {
  expect(reportText('express-phone', first, world).text).toBe(
    '盘山县应急管理局电话快报：2023年1月15日13时25分，辽宁省盘锦市盘山县，盘锦浩业化工有限公司发生一起事故。简要经过：爆炸着火。' +
      '已造成死亡2人，下落不明12人，重伤4人；初判较大，下落不明12人，以最终认定为准。已采取的措施：待核。后续情况随时续报。',
  );
});

test('RP-10, 493 article 12: six items in their order, what is not known as 待核 and named beside the text', () => {
  const { text, missing } = reportText('express-written', first, world);
  expect(text.split('\n')).toEqual([
    '关于盘锦浩业化工有限公司“1·15”重大爆炸着火事故的快报（首报）',
    '',
    '一、事故发生单位概况：盘锦浩业化工有限公司（概况待核）。',
    '二、事故发生的时间、地点以及事故现场情况：2023年1月15日13时25分，辽宁省盘锦市盘山县（具体地点待核）。现场情况：待核。',
    '三、事故的简要经过：爆炸着火。',
    '四、已经造成的伤亡人数和初步估计的直接经济损失：死亡2人，下落不明12人，重伤4人；直接经济损失待核。初判较大，下落不明12人，以最终认定为准。',
    '五、已经采取的措施：待核。',
    '六、其他应当报告的情况：待核。',
    '',
    '报告单位：盘山县应急管理局',
    '报告时间：2023年1月16日9时05分',
  ]);
  expect(missing).toEqual(['unitProfile', 'location', 'scene', 'measures', 'other', 'directLossWan']);
});

test('RP-10: a unit that nobody has told yet reads 待核 and is named beside the text', () => {
  const unknown: InvestigationState = { ...first, unit: '不详' };
  const { text, missing } = reportText('express-phone', unknown, world);
  expect(text).toContain('辽宁省盘锦市盘山县，发生一起事故（事故发生单位待核）。');
  expect(missing[0]).toBe('unit');
  expect(reportText('express-written', unknown, world).text).toContain('一、事故发生单位概况：名称待核（概况待核）。');
});

test('RP-12: the follow-up says what changed since the report before, and counts itself', () => {
  const { text } = reportText('follow-up', onThe19th, { ...world, now: beijing('2023-01-19 17:00') });
  expect(text).toContain('的续报（第1次）');
  expect(text).toContain('与首次报告相比：死亡增加10人，下落不明减少11人。');
  expect(text).toContain('死亡12人，下落不明1人，重伤4人');
});

test('after a follow-up the next is compared with it', () => {
  const followUp: Order = {
    name: 'record-follow-up-report',
    at: '2023-01-17 00:10',
    by: '211122-emergency',
    data: { news: '搜救正在进行', measures: '关停装置，疏散人员' },
  };
  const state = after(investigation, [opening, followUp]);
  const { text, missing } = reportText('follow-up', state, world);
  expect(text).toContain('的续报（第2次）');
  expect(text).toContain('与2023年1月17日0时10分的报告相比：伤亡人数没有变化。\n前次续报的情况：搜救正在进行');
  expect(text).toContain('五、已经采取的措施：关停装置，疏散人员');
  expect(missing).not.toContain('measures');
});

test('LV-01, T-18: a level that a person determined reads so; without either the computed one is a first assessment; with none 待核', () => {
  const read = (state: InvestigationState, computed: 'major' | null) =>
    reportText('express-phone', state, { ...world, known: { ...nothingKnown, computed } }).text;
  expect(read({ ...first, determined: 'major' }, null)).toContain('已认定为重大事故，下落不明12人。');
  const { suspectedLevel, ...unassumed } = opening.data ?? {};
  expect(suspectedLevel).toBe('larger');
  const open = after(investigation, [{ ...opening, data: unassumed }]);
  expect(read(open, 'major')).toContain('初判重大，下落不明12人，以最终认定为准');
  expect(read(first, 'major')).toContain('初判重大，下落不明12人，以最终认定为准');
  expect(read(open, null)).toContain('事故等级待核');
});

test('an accident known only by its day says so', () => {
  const { text, missing } = reportText('express-phone', { ...first, occurredAt: '2023-01-15' }, world);
  expect(text).toContain('2023年1月15日（具体时间待核）');
  expect(missing).toContain('hour');
});

describe('LV-10 (articles 9, 12): a paper says what the level is, and beside it who is missing', () => {
  const told = (data: object) => after(investigation, [{ ...opening, data: { ...opening.data, suspectedLevel: undefined, ...data } }]);
  const words = (state: InvestigationState, known: object) => levelInWords(state, { ...nothingKnown, ...known }, world.now);

  test('two dead and fourteen missing are 初判一般, whatever whoever took it in foresaw', () => {
    expect(words(told({ missing: 14 }), { computed: 'ordinary' })).toBe('初判一般，下落不明14人，以最终认定为准');
    expect(words(told({ missing: 14, suspectedLevel: 'major' }), { computed: 'ordinary' })).toBe('初判一般，下落不明14人，以最终认定为准');
    expect(words(told({ missing: 0, suspectedLevel: 'major' }), { computed: 'ordinary' })).toBe('初判重大，以最终认定为准');
  });

  test('LV-11, LV-12: where the missing count it is said why; the trapped are named', () => {
    const presumed = (because: string) => ({ computed: 'major', presumed: { persons: 12, because } });
    expect(words(first, presumed('on-water'))).toBe('初判重大，下落不明12人，水上交通事故按死亡人员统计，以最终认定为准');
    expect(words(first, presumed('window-over'))).toBe('初判重大，下落不明12人，期满后按死亡人员统计，以最终认定为准');
    expect(words(told({ deaths: 1, missing: 0 }), { computed: 'ordinary', trapped: 3 })).toBe('初判一般，被困3人，以最终认定为准');
  });

  test('RP-22: nobody dead and twelve missing is a dangerous incident, and no level', () => {
    expect(words(told({ deaths: 0 }), { endangering: true })).toBe('初判较大涉险事故，下落不明12人');
    expect(words(told({ deaths: 0 }), {})).toBe('事故等级待核，下落不明12人');
  });
});

test('T-16 (article 13): the follow-up says why a death after the window does not touch the level', () => {
  const late: Order = {
    name: 'report-casualties',
    at: '2023-02-20 09:00',
    by: '211122-emergency',
    data: { ref: 'B1', at: '2023-02-19', moves: [{ from: 'injured', to: 'dead', count: 1 }] },
  };
  const read = (kind: string, ...orders: readonly Order[]) => {
    const state = after(investigation, [opening, ...orders]);
    const given = { now: beijing('2023-02-20 10:00'), law, calendar: { edition: '', years: [], off: [], worked: [] } };
    return draftText(state, kind, (id) => id, given)?.text ?? '';
  };
  const said = '伤亡人数变化补报期已于2023年2月14日届满，此后死亡1人，据实报告，不影响事故等级';
  expect(read('follow-up', late)).toContain(said);
  expect(read('follow-up')).not.toContain('补报期');
  expect(read('final', late)).toContain(`的终报\n\n此前未续报。与首次报告相比：死亡增加1人，重伤减少1人。\n${said}。`);
});

test('LV-04, LV-10: while the window runs the follow-up says that the missing do not count yet, and the first report does not explain', () => {
  const given = (at: string) => ({ now: beijing(at), law, calendar: { edition: '', years: [], off: [], worked: [] } });
  const read = (kind: string, at: string) => draftText(first, kind, (id) => id, given(at))?.text ?? '';
  const said = '下落不明人员暂不计入事故等级，补报期（至2023年2月14日）届满后仍下落不明的，按死亡人员统计并重新确定等级。';
  expect(read('follow-up', '2023-02-14 09:00')).toContain(said);
  expect(read('express-written', '2023-02-14 09:00')).not.toContain('暂不计入');
  expect(read('follow-up', '2023-02-15 09:00')).not.toContain('暂不计入');
  expect(read('follow-up', '2023-02-15 09:00')).toContain('下落不明12人，期满后按死亡人员统计');
});

test('what a clerk wrote with a full stop is not given a second one', () => {
  const { text } = reportText('express-written', { ...first, intake: { ...first.intake, content: { course: '爆炸着火。' } } }, world);
  expect(text).toContain('三、事故的简要经过：爆炸着火。\n');
});
