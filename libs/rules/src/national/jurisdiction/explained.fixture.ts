/** A published accident whose investigator is not the one that level, field and place give, and why. */
export interface Explanation {
  /** What was computed: the body, or `?` with the readings. An explanation covers this answer and no other. */
  readonly computed: string;
  readonly official: string;
  readonly rule: string;
  readonly article: string;
  readonly why: string;
}

const raised = { rule: 'JU-03', article: '493 第二十条第一款' };

export const explained: Readonly<Record<string, Explanation>> = {
  'dingtao-20231109 investigator': {
    ...raised,
    computed: '菏泽市人民政府',
    official: '山东省人民政府',
    why: '较大事故由省人民政府批复：上级人民政府认为必要时可以调查；公布材料未写提级理由',
  },
  'dongzhi-20251027 investigator': {
    ...raised,
    computed: '池州市人民政府',
    official: '安徽省人民政府',
    why: '较大事故由省人民政府批复：上级人民政府认为必要时可以调查；公布材料未写提级理由',
  },
  'hushan-20210110 investigator': {
    rule: 'JU-01',
    article: '493 第十九条',
    computed: '山东省人民政府',
    official: '山东省委、省政府',
    why: '同一机关的另一种写法（与省委联合部署），批复机关为山东省人民政府',
  },
  'shuozhou-20240728 investigator': {
    rule: 'T-25',
    article: '493 第十九条、第二十条第一款',
    computed: '? 朔州市人民政府 / —',
    official: '朔州市人民政府',
    why: '发生地只公布到市，县级未知，不作推定；市人民政府调查一般事故属上级调查',
  },
  'urumqi-20220126 investigator': {
    ...raised,
    computed: '水磨沟区人民政府',
    official: '乌鲁木齐市人民政府（授权市应急管理局）',
    why: '瞒报核查后由市人民政府提级调查，并授权应急管理局组织（第十九条第二款）',
  },
  'wuyi-20230417 investigator': {
    rule: 'JU-24',
    article: '《消防安全责任制实施办法》第二十八条',
    computed: '? 浙江省人民政府 / 浙江省消防救援机构',
    official: '浙江省人民政府',
    why: '火灾由人民政府调查，也可以授权消防救援机构牵头，由人在其中选择；实际由省人民政府调查',
  },
  'wuzhou-20201125 investigator': {
    rule: 'T-25',
    article: '493 第十九条',
    computed: '? 梧州高新技术产业开发区管理委员会 / 梧州市人民政府 / —',
    official: '万秀区人民政府（委托梧州高新区）',
    why: '开发区直属市，县级未知，不作推定；实际由所在城区人民政府负责并委托管理委员会',
  },
  'xinjia-20200307 investigator': {
    ...raised,
    computed: '福建省人民政府',
    official: '国务院（提级）',
    why: '重大事故因性质严重、影响恶劣由国务院提级调查（JU-10）',
  },
  'yongju-20231116 investigator': {
    rule: 'JU-24',
    article: '《消防安全责任制实施办法》第二十八条',
    computed: '? 山西省人民政府 / 山西省消防救援机构',
    official: '山西省人民政府',
    why: '火灾由人民政府调查，也可以授权消防救援机构牵头，由人在其中选择；实际由省人民政府调查',
  },
  'yuguang-20170320 investigator': {
    rule: '4.6.11',
    article: '493 第十九条',
    computed: '? 济源市人民政府 / 河南省人民政府 / —',
    official: '济源市人民政府',
    why: '省直辖县级市没有设区的市一级，条例未规定；实际由济源市人民政府调查较大事故',
  },
  'zhongkai-20241111 investigator': {
    rule: 'T-25',
    article: '493 第十九条',
    computed: '? 仲恺高新技术产业开发区管理委员会 / 惠州市人民政府 / —',
    official: '仲恺高新区管委会',
    why: '管理委员会不是一级人民政府，须有授权；授权文件未公布，不作推定',
  },
};
