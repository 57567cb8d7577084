import { procedures } from '@app/domain';
import { lived, nameOf, number, worldOf } from './drafts.fixture';
import type { Step } from './drafts.fixture';

const office = '150800-safety-office';
const county = '150802-government';
const received: Step = ['sign-receipt', '2022-09-23 09:00', {}];
const propose = (kind: string, at: string, reason: string): Step => ['propose-letter', at, { kind, reason }, office];
const text = (kind: string, now: string, steps: readonly Step[], more: object = {}) => {
  const notice = {
    n: 1,
    supervisor: office,
    addressee: county,
    prefix: '巴安督',
    matters: '查明原因。',
    level: 'major',
    accidentOn: '2022-09-19',
  };
  const opening: Step = ['open-supervision', '2022-09-22 09:00', { ...notice, ...more }, office];
  const { own } = lived('supervision', '150802', [opening, received, ...steps], county);
  return procedures.supervision.text?.(own, kind, nameOf, worldOf('supervision', '150802', now));
};
const told = '　　巴彦淖尔市安全生产委员会办公室已以巴安督〔2022〕3号对2022年9月19日发生的事故的查处实行挂牌督办，督办事项为：查明原因。';
const reply = (how: string) => `　　请于　　年　　月　　日（待核）前书面${how}。`;
const foot = (day: string) => ['', '巴彦淖尔市安全生产委员会办公室', day];

test('SV-29, convention 4.5: 提示函 before anything is late: subject, limit, what it asks, until when', () => {
  const proposed = [propose('reminder', '2022-11-10 09:00', '报告稿尚未报送审核。')];
  expect(text('letter-reminder', '2022-11-10 10:00', proposed)).toEqual({
    kind: 'letter-reminder',
    missing: ['replyBy'],
    text: [
      '关于按期完成挂牌督办事项的提示函',
      number,
      '',
      '临河区安全生产委员会：',
      told,
      '　　依照巴安督〔2022〕3号，办理期限至2022年11月22日届满。',
      '　　有关情况：报告稿尚未报送审核。',
      '　　请对照督办事项倒排进度，按期办结，并报告目前进展。',
      reply('回复'),
      ...foot('2022年11月10日'),
    ].join('\n'),
  });
});

test('SV-29: 警示函 under a notice that sets no limit says that it is not known', () => {
  const proposed = [propose('warning', '2022-11-10 09:00', '两次调度均未报告进展')];
  expect(text('letter-warning', '2022-11-10 10:00', proposed, { level: 'larger', kind: 'priority' })?.text).toBe(
    [
      '关于重点督办事项办理问题的警示函',
      number,
      '',
      '临河区安全生产委员会：',
      told.replace('挂牌督办', '重点督办'),
      '　　依照巴安督〔2022〕3号办理；办理期限待核。',
      '　　有关情况：两次调度均未报告进展。',
      '　　请立即查找原因，采取措施予以纠正，并报告整改情况。',
      reply('回复'),
      ...foot('2022年11月10日'),
    ].join('\n'),
  );
});

test('SV-06, SV-12: 督办函 and 通报 after the limit has passed; the second waits for the consent of the government', () => {
  const late =
    '　　依照《重大事故查处挂牌督办办法》（安委〔2010〕6号）第六条，完成挂牌督办事项的期限已于2022年11月22日届满，截至2022年12月13日已超期21日，临河区人民政府尚未完成。';
  const proposed = [propose('urging', '2022-11-29 09:00', '逾期'), propose('criticism', '2022-12-13 09:00', '长期未完成')];
  expect(text('letter-urging', '2022-12-13 10:00', proposed)?.text.split('\n').slice(5)).toEqual([
    late,
    '　　有关情况：逾期。',
    '　　请督促抓紧办理，并说明超期或者滞后的原因、目前进展和拟完成日期。',
    reply('回复'),
    ...foot('2022年12月13日'),
  ]);
  const criticism = text('letter-criticism', '2022-12-13 10:00', proposed);
  expect(criticism?.missing).toEqual(['consent', 'replyBy']);
  expect(criticism?.text.split('\n')).toEqual([
    '关于挂牌督办事项办理不力问题的通报',
    number,
    '',
    '临河区安全生产委员会：',
    told,
    late,
    '　　有关情况：长期未完成。',
    '　　经巴彦淖尔市人民政府同意（待核），现对临河区人民政府予以通报。请认真吸取教训，限期完成督办事项，并报告原因、整改措施和拟完成日期。',
    reply('报告'),
    ...foot('2022年12月13日'),
  ]);
});

test('SV-29: none is drafted that nobody proposed, nor one that was sent or dropped, nor after a withdrawal', () => {
  const proposed = propose('reminder', '2022-11-10 09:00', '期限将至');
  const dropped: Step = ['drop-letter', '2022-11-11 09:00', { n: 1, reason: '已报送' }, office];
  const sent: Step = ['send-letter', '2022-11-11 09:00', { n: 1, kind: 'reminder', subject: '期限将至' }, office];
  const withdrawn: Step = ['withdraw-notice', '2022-11-11 09:00', { reason: '发错' }, office];
  for (const steps of [[], [proposed, dropped], [proposed, sent], [proposed, withdrawn]])
    expect(text('letter-reminder', '2022-11-12 09:00', steps)).toBeNull();
});

describe('TK-04: 约谈通知', () => {
  const decided = (more: object): Step => [
    'decide-interview',
    '2022-12-13 09:00',
    { ref: 'YT-1', organ: county, post: '分管副区长', ground: 'overdue', reason: '逾期二十日未完成', ...more },
    office,
  ];
  const consent = { on: '2022-12-12', basis: '市政府领导批示' };

  test('SV-29: who, on what ground and with whose consent, when; the place is for a person to fill in', () => {
    expect(text('interview-summons', '2022-12-13 10:00', [decided({ consent, on: '2022-12-20' })])).toEqual({
      kind: 'interview-summons',
      missing: ['location', 'replyBy'],
      text: [
        '关于约谈临河区人民政府分管副区长的函',
        number,
        '',
        '临河区安全生产委员会：',
        told,
        '　　约谈事由：督办事项逾期未完成。逾期二十日未完成。',
        '　　依照《安全生产约谈实施办法（试行）》（安委〔2018〕2号），经巴彦淖尔市人民政府同意（2022年12月12日，市政府领导批示），定于2022年12月20日约谈临河区人民政府分管副区长，地点待核。',
        '　　请被约谈人准备书面材料，说明基本情况、原因分析、主要教训和整改措施，并于约谈前报送。',
        '　　请于　　年　　月　　日（待核）前确认参加人员。',
        ...foot('2022年12月13日'),
      ].join('\n'),
    });
  });

  test('a decision that sets no day leaves it open; one that was held is summoned to no more', () => {
    const open = text('interview-summons', '2022-12-13 10:00', [decided({ consent })]);
    expect(open?.missing).toEqual(['day', 'location', 'replyBy']);
    expect(open?.text).toContain('定于　　年　　月　　日（待核）约谈临河区人民政府分管副区长');
    const words = { facts: '逾期', causes: '鉴定迟', lessons: '协调不力', measures: '专班推进' };
    const material: Step = ['record-interview-material', '2022-12-15 09:00', { ref: 'YT-1', ...words }];
    const held: Step = ['record-interview', '2022-12-16 09:00', { ref: 'YT-1', attendance: 'in-person' }, office];
    expect(text('interview-summons', '2022-12-17 09:00', [decided({ consent }), material, held])).toBeNull();
    expect(text('interview-summons', '2022-12-12 09:00', [])).toBeNull();
  });
});
