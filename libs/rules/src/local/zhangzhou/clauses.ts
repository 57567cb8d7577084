import type { PlaceClause } from '@app/domain';

const of = { document: 'opinion', article: '二7' } as const;

/** What the opinion says of accidents: clause 二7, part by part. */
export const accidentClauses: readonly PlaceClause[] = [
  {
    ...of,
    id: '7-procuratorate',
    topic: { zh: '邀请人民检察院', en: 'procuratorate' },
    quote: ['各级政府必须按照事故等级和管辖权限,依法开展事故调查,并邀请同级人民检察院参加。'],
    meaning: { zh: '成立事故调查组时邀请，各等级事故均邀请', en: 'invited when the team is formed, whatever the level' },
    units: ['government'],
    rules: ['procuratorate-invited'],
  },
  {
    ...of,
    id: '7-vetting',
    topic: { zh: '两级审核', en: 'double vetting' },
    quote: ['事故调查报告要经本级政府效能部门审核,再报上一级政府安委会办公室审核,经同意后报本级政府批复。'],
    meaning: {
      zh: '每一份报告依次经本级效能部门、上一级安委办审核同意，本级政府方可批复，不论是否挂牌督办',
      en: 'every report, supervised or not, passes the own efficiency office and then the higher safety office before the own government approves it',
    },
    units: ['efficiency-office', 'safety-committee-office', 'government'],
    rules: ['efficiency-office', 'higher-office'],
  },
  {
    ...of,
    id: '7-supervision',
    topic: { zh: '挂牌督办', en: 'supervised case' },
    quote: [
      '严格落实生产安全事故查处挂牌督办制度,对发生工矿商贸一起死亡1-2人以上事故、道路交通生产经营性一起死亡2人的事故,实行挂牌督办,必要时提级调查。',
    ],
    meaning: {
      zh: '工矿商贸死亡一人以上、生产经营性道路交通死亡二人的挂牌督办；督办单位未写明，“1-2人以上”前后矛盾',
      en: 'industry and trade from one dead, production-related road with two dead are supervised; by whom is not said, and "1-2 or more" contradicts itself',
    },
    units: ['government'],
    rules: ['zhangzhou-industry', 'zhangzhou-road'],
  },
  {
    ...of,
    id: '7-information',
    topic: { zh: '事故调查处理信息通报', en: 'notice of the handling' },
    quote: ['建立事故调查处理信息通报和整改措施落实情况评估制度'],
    meaning: {
      zh: '事故的调查处理应当通报，通报单位和对象未写明',
      en: 'how an accident was handled is to be told; by whom and to whom is not said',
    },
    units: ['government'],
    rules: [],
  },
  {
    ...of,
    id: '7-closing',
    topic: { zh: '结案和公告', en: 'closing and publication' },
    quote: ['所有事故都要在规定时限内结案,依法及时向社会公告'],
    meaning: { zh: '按时结案，公告事故查处结果', en: 'closed in time, and what came of the accident is published' },
    units: ['government'],
    rules: ['AP-08'],
  },
  {
    ...of,
    id: '7-evaluation',
    topic: { zh: '整改措施落实情况评估', en: 'evaluation' },
    quote: ['并由负责查处事故的地方人民政府在事故结案一年后组织开展评估,评估结果报备上级政府安委会办公室。'],
    meaning: {
      zh: '结案满一年以后评估，结果报上级安委办备案',
      en: 'evaluated after one year from the closing; the result is filed with the higher safety office',
    },
    units: ['government', 'safety-committee-office'],
    rules: [],
    departs: {
      from: 'EV-02',
      since: '2021-09-01',
      words: {
        zh: '与上位法不一致，按安全生产法第八十六条执行（2021-09-01起）',
        en: 'does not agree with the higher law: article 86 of the Work Safety Act is followed (since 2021-09-01)',
      },
    },
  },
];
