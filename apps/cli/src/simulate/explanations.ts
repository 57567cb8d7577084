/** A difference between a published fact and what the procedure computes from the record, and why it is none of ours. */
export interface Explanation {
  /** What was computed: an explanation covers this answer and no other. */
  readonly computed: string;
  readonly official: string;
  readonly rule: string;
  readonly article: string;
  readonly why: string;
  /** The field of the record that shows it, and words that stand there. Null where no field does: then it is only what may be, and nothing can be judged. */
  readonly evidence: { readonly field: string; readonly says: string } | null;
}

const decree = '《生产安全事故报告和调查处理条例》';

const raised = { rule: 'JU-03', article: `${decree}第二十条第一款` };

/** No record says from when to when an appraisal took, so that nobody can call the publication late, nor in time. */
const late = {
  rule: 'IN-03',
  article: `${decree}第二十七条`,
  why: '公布日在不停算、用足延期的最后一日之后；记录未载明不计入期限的事由及其起止，不能判定是否超期',
  evidence: null,
};

/** A toll of a day after the window says nothing of the days on which those persons died. */
const lateToll = {
  rule: 'T-16',
  article: `${decree}第十三条`,
  why: '三十日期满之后才公布的死亡人数，其死亡时间记录未载明，不能判定是否计入等级',
  evidence: null,
};

/** By record and field. */
export const explanations: Readonly<Record<string, Explanation>> = {
  'changsha-20220429 published_on': { ...late, computed: '≤ 2022-11-23', official: '2023-05-21' },
  'conghua-20221127 published_on': { ...late, computed: '≤ 2023-05-10', official: '2023-06-07' },
  'fengtai-20210416 published_on': { ...late, computed: '≤ 2021-09-26', official: '2021-11-23' },
  'haoye-20230115 published_on': { ...late, computed: '≤ 2023-06-28', official: '2023-08-25' },
  'pingmei12-20240112 published_on': { ...late, computed: '≤ 2024-06-24', official: '2024-12-20' },
  'xiangshui-20190321 published_on': { ...late, computed: '≤ 2019-10-18', official: '2019-11-15' },
  'xinyu-20240124 published_on': { ...late, computed: '≤ 2024-08-19', official: '2024-09-21' },
  'xiushan-20231019 published_on': { ...late, computed: '≤ 2024-03-29', official: '2024-07-10' },
  'xiangshui-20190321 deaths': { ...lateToll, computed: '47', official: '78' },
  'xingcheng-20140705 deaths': { ...lateToll, computed: '7', official: '8' },
  'urumqi-20220126 published_on': {
    computed: '≤ 2022-07-08',
    official: '2025-04-07',
    rule: 'IN-04',
    article: '国家安全监管总局 115号（T-06，须经法律确认）',
    why: '瞒报近三年后查实，查证瞒报的时间不计入调查期限',
    evidence: { field: 'note', says: '瞒报近三年后起底' },
  },
  'dingtao-20231109 approved_by': {
    ...raised,
    computed: '菏泽市人民政府',
    official: '山东省人民政府',
    why: '较大事故由省人民政府批复：上级人民政府认为必要时可以调查；是否提级，记录未载明',
    evidence: null,
  },
  'dongzhi-20251027 approved_by': {
    ...raised,
    computed: '池州市人民政府',
    official: '安徽省人民政府',
    why: '较大事故由省人民政府批复：上级人民政府认为必要时可以调查；是否提级，记录未载明',
    evidence: null,
  },
  'hushan-20210110 investigating_authority': {
    rule: 'JU-01',
    article: `${decree}第十九条`,
    computed: '山东省人民政府',
    official: '山东省委、省政府',
    why: '同一机关的另一种写法（与省委联合部署）',
    evidence: { field: 'approved_by', says: '山东省人民政府' },
  },
  'urumqi-20220126 investigating_authority': {
    ...raised,
    computed: '水磨沟区人民政府',
    official: '乌鲁木齐市人民政府（授权市应急管理局）',
    why: '瞒报核查后由市人民政府提级调查，并授权应急管理局组织（第十九条第二款）',
    evidence: { field: 'upgrade_reason', says: '市政府要求提级' },
  },
  'wuzhou-20201125 investigating_authority': {
    rule: 'T-25',
    article: `${decree}第十九条`,
    computed: '未定：梧州高新区管理委员会 / 梧州市人民政府 / —',
    official: '万秀区人民政府（委托梧州高新区）',
    why: '开发区直属市，县级未知，不作推定；实际由所在城区人民政府负责并委托管理委员会',
    evidence: { field: 'investigating_authority', says: '委托梧州高新区' },
  },
  'xinjia-20200307 investigating_authority': {
    ...raised,
    computed: '福建省人民政府',
    official: '国务院（提级）',
    why: '重大事故由国务院提级调查（JU-10）',
    evidence: { field: 'upgrade_reason', says: '性质严重、影响恶劣' },
  },
  'xinjia-20200307 approved_by': {
    ...raised,
    computed: '福建省人民政府',
    official: '国务院',
    why: '重大事故由国务院提级调查并批复（JU-10）',
    evidence: { field: 'upgrade_to', says: '国务院' },
  },
  'zhongkai-20241111 investigating_authority': {
    rule: 'T-25',
    article: `${decree}第十九条`,
    computed: '未定：仲恺高新区管理委员会 / 惠州市人民政府 / —',
    official: '仲恺高新区管委会',
    why: '管理委员会不是一级人民政府，须有授权；授权文件未公布，不能判定',
    evidence: null,
  },
};
