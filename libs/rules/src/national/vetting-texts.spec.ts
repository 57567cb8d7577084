import { procedures } from '@app/domain';
import { lived, nameOf, worldOf } from './drafts.fixture';
import type { Step } from './drafts.fixture';

const office = '150800-safety-office';
const county = '150802-government';
const police = '150800-public-security';
const union = '150800-union';
const opening: Step = [
  'open-supervision',
  '2022-09-22 09:00',
  { n: 1, supervisor: office, addressee: county, prefix: '巴安督', matters: '查明原因。', level: 'major', accidentOn: '2022-09-19' },
  office,
];
const received: Step = ['sign-receipt', '2022-09-23 09:00', {}];
const circulated: Step = [
  'circulate-text',
  '2022-11-10 09:00',
  { organs: [police, union, '150800-housing'], replyBy: '2022-11-15' },
  office,
];
const opinion = (organ: string, more: object): Step => ['record-member-opinion', '2022-11-14 09:00', { organ, ...more }, organ];
const given = [
  opinion(police, { opinion: 'comments', text: '补充线索移送情况。', adopted: 'partly', reason: '已有证据' }),
  opinion(police, { opinion: 'comments', text: '核实损失' }),
  opinion(union, { opinion: 'none' }),
];
const sent: readonly [string, object] = [
  '2022-11-09 09:00',
  {
    enclosed: ['letter', 'draft', 'loss'],
    without: [{ item: 'technicalReport', reason: '未作技术鉴定' }],
    answers: [{ point: 1, answer: '已补充。' }],
  },
];

/** The case tells of the first draft as it was sent up. */
function told(): Step {
  const [at, more] = sent;
  return ['hear-draft', at, { version: 1, fixedAt: '2022-11-09T00:00:00.000Z', by: 'sent-up', ...more }, county];
}

const text = (kind: string, ...steps: readonly Step[]) => {
  const { own } = lived('supervision', '150802', [opening, received, ...steps], county);
  return procedures.supervision.text?.(own, kind, nameOf, worldOf('supervision', '150802', '2022-11-18 09:00'));
};
const foot = ['', '巴彦淖尔市安全生产委员会办公室', '2022年11月18日'];

test('SV-32: 意见采纳情况表: each body that was asked, its opinion and what became of it, or that it has not replied', () => {
  expect(text('opinions-table', told(), circulated, ...given)).toEqual({
    kind: 'opinions-table',
    missing: ['adopted'],
    text: [
      '成员单位意见采纳情况表',
      '',
      '调查报告第1稿',
      '1．巴彦淖尔市公安局（2022年11月10日征求意见）：2022年11月14日反馈，补充线索移送情况。采纳情况：部分采纳，理由：已有证据。',
      '2．巴彦淖尔市公安局（2022年11月10日征求意见）：2022年11月14日反馈，核实损失。采纳情况：待核。',
      '3．巴彦淖尔市总工会（2022年11月10日征求意见）：2022年11月14日反馈，无意见。',
      '4．巴彦淖尔市住房和城乡建设局（2022年11月10日征求意见）：尚未反馈（应于2022年11月15日前反馈）。',
      '',
      '共收到意见2条：采纳0条，部分采纳1条，不采纳0条，待核1条。',
      ...foot.slice(1),
    ].join('\n'),
  });
  expect(text('opinions-table', told())).toBeNull();
});

test('SV-32: 送审件清单: enclosed, not enclosed and why, and what the sender did not say', () => {
  expect(text('enclosure-list', told())).toEqual({
    kind: 'enclosure-list',
    missing: ['minutes', 'signatures'],
    text: [
      '送审件清单',
      '',
      '调查报告第1稿，临河区安全生产委员会于2022年11月9日报送',
      '1．送审函：已附',
      '2．安委会审议纪要：待核',
      '3．调查报告送审稿：已附',
      '4．技术报告：未附（未作技术鉴定）',
      '5．直接经济损失核定材料：已附',
      '6．调查组成员签名：待核',
      '修改意见第1条的落实情况：已补充。',
      ...foot,
    ].join('\n'),
  });
  expect(text('enclosure-list')).toBeNull();
});

describe('SV-32: 审核会纪要', () => {
  const met = (more: object): Step => [
    'record-vetting-meeting',
    '2022-11-16 09:00',
    { chair: '市安委办主任', conclusion: '原则同意，补充监管责任后批复。', ...more },
    office,
  ];

  test('of a meeting that was held: chair, who took part, the opinions, the conclusion', () => {
    expect(text('vetting-minutes', told(), circulated, ...given, met({ attended: [police, union] }))).toEqual({
      kind: 'vetting-minutes',
      missing: [],
      text: [
        '关于调查报告第1稿的审核会纪要',
        '',
        '时间：2022年11月16日',
        '主持人：市安委办主任',
        '参加单位：巴彦淖尔市公安局、巴彦淖尔市总工会',
        '',
        '　　巴彦淖尔市安全生产委员会办公室已以巴安督〔2022〕3号对2022年9月19日发生的事故的查处实行挂牌督办，督办事项为：查明原因。临河区安全生产委员会于2022年11月9日报送调查报告第1稿。',
        '　　共收到意见2条：采纳0条，部分采纳1条，不采纳0条，待核1条。',
        '　　审核结论：原则同意，补充监管责任后批复。',
        ...foot,
      ].join('\n'),
    });
  });

  test('before the meeting all of it reads 待核; nothing before a draft was sent up', () => {
    const draft = text('vetting-minutes', told());
    expect(draft?.missing).toEqual(['meeting', 'attended']);
    for (const line of ['时间：待核', '主持人：待核', '参加单位：待核', '　　未征求成员单位意见。', '　　审核结论：待核。'])
      expect(draft?.text.split('\n')).toContain(line);
    expect(text('vetting-minutes')).toBeNull();
  });
});
