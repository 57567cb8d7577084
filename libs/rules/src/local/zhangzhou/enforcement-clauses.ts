import type { PlaceClause } from '@app/domain';

const of = { document: 'opinion', rules: [] } as const;

/** What the opinion says beside accidents: shown, and part of no procedure yet. */
export const enforcementClauses: readonly PlaceClause[] = [
  {
    ...of,
    id: '6-veto',
    article: '二6',
    topic: { zh: '一票否决', en: 'veto' },
    quote: ['发生较大以上事故隐瞒不报、组织救援不力致使损失扩大或引发群体性事件的,一律实行“一票否决”'],
    meaning: { zh: '隐瞒较大以上事故等情形的考核后果', en: 'what concealing a larger accident means for the assessment' },
    units: ['government'],
  },
  {
    ...of,
    id: '4-assessment',
    article: '二4',
    topic: { zh: '考核和统计', en: 'assessment and statistics' },
    quote: [
      '将安全生产监管执法情况、行政处罚案件执行情况作为各级政府、各有关部门绩效考核的重要内容',
      '建立安全生产执法信息统计、报告、通报和公布制度',
    ],
    meaning: { zh: '行政处罚的执行情况纳入考核并统计上报', en: 'how far penalties are carried out is assessed and reported' },
    units: ['government', 'work-safety-department'],
  },
  {
    ...of,
    id: '8-referral',
    article: '三8',
    topic: { zh: '案件移送和信息通报', en: 'referral and information' },
    quote: [
      '建立健全与相关部门信息通报、协同调查、联动执法机制',
      '制定安全生产非法违法行为等涉嫌犯罪案件移送制度,建立安全生产监督管理部门与司法机关安全生产案情通报制度',
    ],
    meaning: { zh: '制定移送制度，向司法机关通报案情', en: 'a rule on referrals, and notice of cases to the judicial organs' },
    units: ['work-safety-department', 'public-security', 'procuratorate'],
  },
  {
    ...of,
    id: '9-interview',
    article: '三9',
    topic: { zh: '约谈和隐患排查', en: 'interview and hidden dangers' },
    quote: ['通过暗访暗查、约谈曝光、专家会诊、警示教育等方式督促整改', '重大隐患挂牌督办和近五年来发生生产安全事故情况'],
    meaning: {
      zh: '以约谈、曝光督促整改，排查重大隐患和近五年的事故',
      en: 'interview and exposure as tools; major dangers and accidents of five years are gone through',
    },
    units: ['government', 'work-safety-department'],
  },
  {
    ...of,
    id: '11-visits',
    article: '三11',
    topic: { zh: '暗查暗访', en: 'unannounced visits' },
    quote: ['按照市级每年度暗查暗访不少于2次、县(乡镇)级每季度暗查暗访不少于1次的办法'],
    meaning: {
      zh: '市级每年不少于二次，县、乡镇级每季度不少于一次',
      en: 'at least two a year by the city, one a quarter by county and town',
    },
    units: ['government', 'work-safety-department'],
  },
  {
    ...of,
    id: '17-records',
    article: '四17',
    topic: { zh: '执法文书', en: 'record keeping' },
    quote: ['不得以口头命令或者文件替代执法文书,做到“有查必留痕”'],
    meaning: { zh: '每次检查有签名的执法文书存档', en: 'every inspection leaves a signed document on file' },
    units: ['work-safety-department'],
  },
  {
    ...of,
    id: '17-platform',
    article: '四17',
    topic: { zh: '网上办理', en: 'platform' },
    quote: ['行政处罚案件要按照省执法平台配置的处罚流程、办理时限、裁量基准、重要文书等要求,全部依托该平台实行网上办理'],
    meaning: { zh: '行政处罚以省执法平台的记载为准', en: 'penalties are kept on the platform of the province' },
    units: ['work-safety-department'],
  },
  {
    ...of,
    id: '18-publication',
    article: '四18',
    topic: { zh: '公布处罚和举报', en: 'publication and complaints' },
    quote: [
      '定期通过政府网站等平台,向社会公布安全生产处罚的单位、处罚种类、处罚事由、违法整改情况等内容',
      '发挥“12350”热线及网络平台的作用',
    ],
    meaning: { zh: '公布处罚，包括整改情况', en: 'penalties are published with the state of the correction' },
    units: ['work-safety-department'],
  },
  {
    ...of,
    id: '20-publication',
    article: '五20',
    topic: { zh: '执法信息公开期限', en: 'time for publication' },
    quote: ['各有关部门应在依法作出安全生产执法决定之日起20个工作日内,向社会公开执法信息'],
    meaning: { zh: '执法决定作出之日起二十个工作日内公开', en: 'decisions are published within twenty working days' },
    units: ['work-safety-department'],
    departs: {
      from: 'PN-07',
      since: '2021-09-01',
      words: {
        zh: '对生产经营单位的行政处罚，按安全生产法第七十八条于七个工作日内公示（2021-09-01起）；其他决定仍为二十个工作日',
        en: 'penalties on production units are published in seven working days by article 78 of the Work Safety Act (since 2021-09-01); twenty stay for other decisions',
      },
    },
  },
  {
    ...of,
    id: '20-review',
    article: '五20',
    topic: { zh: '法制审核和集体审议', en: 'legal review' },
    quote: ['严格执行重大执法决定法制审核制度,健全完善重大复杂案件集体审议制度'],
    meaning: {
      zh: '重大执法决定须经法制审核，重大复杂案件集体审议',
      en: 'legal review, and collective discussion of major and complex cases',
    },
    units: ['work-safety-department'],
  },
  {
    ...of,
    id: '23-recording',
    article: '五23',
    topic: { zh: '全过程记录', en: 'recording' },
    quote: ['建立现场执法全过程记录制度'],
    meaning: { zh: '现场执法全过程记录', en: 'enforcement on site is recorded throughout' },
    units: ['work-safety-department'],
  },
];
