import { decideTurn, procedures } from '@app/domain';
import { lived, nameOf, number, paper, worldOf } from './drafts.fixture';
import type { Step } from './drafts.fixture';

const office = '150800-safety-office';
const county = '150802-government';
const opening: Step = [
  'open-supervision',
  '2022-09-22 09:00',
  {
    n: 1,
    supervisor: office,
    addressee: county,
    prefix: '巴安督',
    matters: '查明原因。',
    items: ['查明原因', '公布调查报告'],
    level: 'major',
    accidentOn: '2022-09-19',
  },
  office,
];
const received: Step = ['sign-receipt', '2022-09-23 09:00', {}];
const done: Step = ['record-matter', '2022-11-01 09:00', { item: 1, state: 'done' }];
const urged = (at: string, data: object = {}): Step => ['urge', at, data, office];

const report = (now: string, ...steps: readonly Step[]) => {
  const { own } = lived('supervision', '150802', [opening, ...steps], county);
  return procedures.supervision.text?.(own, 'supervision-report', nameOf, worldOf('supervision', '150802', now));
};

test('SV-29, SV-32: notice, receipt, each matter, vetting, how often and when it was urged, and what is open', () => {
  expect(
    report('2022-11-10 09:00', received, done, urged('2022-10-10 15:00'), urged('2022-11-09 16:00', { sentence: '请报送报告稿。' })),
  ).toEqual({
    kind: 'supervision-report',
    missing: [],
    text: [
      '关于挂牌督办事项办理情况的报告',
      number,
      '',
      '巴彦淖尔市安全生产委员会：',
      '　　巴彦淖尔市安全生产委员会办公室已以巴安督〔2022〕3号对2022年9月19日发生的事故的查处实行挂牌督办，督办事项为：查明原因。临河区人民政府已于2022年9月23日签收。',
      '　　各督办事项办理情况：1．查明原因，已于2022年11月1日完成；2．公布调查报告，正在办理。',
      '　　调查报告尚未报送审核。',
      '　　巴彦淖尔市安全生产委员会办公室已催办2次：2022年10月10日，请抓紧办理督办事项（期限至2022年11月22日）；2022年11月9日，请报送报告稿。',
      '　　目前尚待临河区人民政府办理：办理督办事项（期限至2022年11月22日）。',
      '　　特此报告。',
      '',
      '巴彦淖尔市安全生产委员会办公室',
      '2022年11月10日',
    ].join('\n'),
  });
});

test('it is there from the notice on, and after the end: signed for or not, urged or not', () => {
  const first = report('2022-09-22 15:00')?.text ?? '';
  for (const said of ['临河区人民政府尚未签收。', '办公室尚未催办。', '目前尚待临河区人民政府办理：签收督办通知。'])
    expect(first).toContain(said);
  const withdrawn: Step = ['withdraw-notice', '2022-10-10 09:00', { reason: '发错' }, office];
  expect(report('2022-10-11 09:00', received, withdrawn)?.text).toContain('　　通知已撤回（2022年10月10日）。');
});

test('SV-06: an urging stands beside the time limit that presses, with its end', () => {
  const state = lived('supervision', '150802', [opening, received], county);
  const act = {
    by: { organ: office, post: '主任' },
    enteredBy: 'clerk',
    via: 'api' as const,
    occurredAt: '2022-10-10T07:00:00.000Z',
    documents: [paper],
  };
  const world = worldOf('supervision', '150802', '2022-10-10 15:00');
  expect(decideTurn(procedures.supervision, state, { name: 'urge', act, data: {} }, world, 'real')).toMatchObject([
    {
      data: {
        clock: 'SV-06',
        text: { en: 'The supervisor urges you to carry on with the supervised matters (ends on 2022-11-22)' },
      },
    },
  ]);
});

test('SV-07, SV-12, SV-13: progress, standstills, opinions, letters and interviews each have their sentence', () => {
  const rhythm = { ...opening[2], progress: { first: 10, every: 30 } };
  const [name, at, , organ] = opening;
  const words = { facts: '逾期', causes: '鉴定迟', lessons: '协调不力', measures: '专班推进' };
  const consent = { on: '2022-12-01', basis: '市政府领导批示' };
  const draft = { version: 1, fixedAt: '2022-11-09T00:00:00.000Z', by: 'sent-up' };
  const steps: readonly Step[] = [
    ['report-progress', '2022-09-30 09:00', { text: '调查组已成立。' }],
    ['pause-supervision', '2022-10-10 09:00', { reason: '等待技术鉴定' }, office],
    ['resume-supervision', '2022-10-20 09:00', {}, office],
    ['hear-draft', '2022-11-09 09:00', draft],
    ['circulate-text', '2022-11-10 09:00', { organs: ['150800-public-security', '150800-union'], replyBy: '2022-11-15' }, office],
    ['record-member-opinion', '2022-11-14 09:00', { organ: '150800-union', opinion: 'comments', text: '核实损失' }, '150800-union'],
    ['send-letter', '2022-12-01 09:00', { kind: 'urging', number: '巴安办函〔2022〕41号', subject: '逾期', replyBy: '2022-12-05' }, office],
    [
      'decide-interview',
      '2022-12-02 09:00',
      { ref: 'YT-1', organ: county, post: '分管副区长', ground: 'overdue', reason: '逾期', consent },
      office,
    ],
    ['record-interview-material', '2022-12-03 09:00', { ref: 'YT-1', ...words }],
    ['record-interview', '2022-12-05 09:00', { ref: 'YT-1', attendance: 'in-person', reportBy: '2022-12-20' }, office],
  ];
  const { own } = lived('supervision', '150802', [[name, at, rhythm, organ], received, ...steps], county);
  const said = procedures.supervision.text?.(own, 'supervision-report', nameOf, worldOf('supervision', '150802', '2022-12-08 09:00'));
  expect(said?.text.split('\n').slice(6, 11)).toEqual([
    '　　已报送进展1次，最近一次为2022年9月30日：调查组已成立；逾期未报送1次（应于2022年11月11日前报送）。',
    '　　督办曾暂停1次：2022年10月10日暂停（等待技术鉴定），2022年10月20日恢复。',
    '　　已于2022年11月10日就调查报告第1稿征求2个成员单位意见，1个已反馈，1条意见的采纳情况待核。',
    '　　已发函件1件：2022年12月1日向临河区安全生产委员会发出督办函（巴安办函〔2022〕41号），事由为逾期，应于2022年12月5日前回复，尚未回复。',
    '　　已决定约谈1次：2022年12月2日决定约谈临河区人民政府分管副区长，2022年12月5日已约谈，整改措施落实情况尚未报告（应于2022年12月20日前报告）。',
  ]);
});
