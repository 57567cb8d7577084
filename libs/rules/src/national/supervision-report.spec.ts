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
