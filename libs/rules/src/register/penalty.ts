import { decree, known, safetyAct } from './known';
import type { KnownRule } from './known';

const act = (...numbers: readonly string[]) => `《行政处罚法》${numbers.map((number) => `第${number}条`).join('、')}`;
const compulsion = (...numbers: readonly string[]) => `《行政强制法》${numbers.map((number) => `第${number}条`).join('、')}`;

/** PN: administrative penalties and their publication. */
export const penaltyRules: readonly KnownRule[] = [
  known('PN-01', 'L', act('五十四'), '及时立案', 'A case is opened in time'),
  known('PN-02', 'L', act('六十'), '立案之日起九十日内决定', 'Decided within 90 days of opening'),
  known('PN-03', 'L', act('四十四', '四十五', '六十二'), '告知、陈述申辩', 'Told, heard, checked again'),
  known('PN-04', 'L', act('六十四'), '听证：五日内申请，七日前通知（工作日）', 'Hearing: asked for within 5, told 7 working days before'),
  known('PN-05', 'L', act('五十七', '五十八'), '法制审核和集体讨论', 'Legal review and collective discussion'),
  known('PN-06', 'L', act('六十一'), '七个工作日内送达', 'Served within 7 working days'),
  known('PN-07', 'L', safetyAct('七十八'), '处罚决定七个工作日内公开', 'Penalties on units published within 7 working days'),
  known('PN-08', 'L', act('四十八'), '三个工作日内撤回公开', 'A publication is withdrawn within 3 working days'),
  known('PN-09', 'S, G', '—', '其他执法决定二十个工作日内公开', 'Other decisions within 20 working days'),
  known('PN-10', 'L', act('四十七'), '执法全过程记录', 'The whole process is recorded'),
  known('PN-11', 'L', act('五十六'), '先行登记保存七个工作日内处理', 'Preserved evidence is decided on within 7 working days'),
  known('PN-12', 'L', act('三十六'), '处罚时效', 'Limitation'),
  known('PN-13', 'L', act('七十二', '七十三'), '加处罚款', 'The surcharge for late payment'),
  known('PN-14', 'P, G', '《安全生产违法行为行政处罚办法》第六十四条', '交办案件十日内备案', 'Assigned cases are filed within 10 days'),
  known('PN-15', 'P', '应急管理部令第18号', '2026 年 2 月 1 日新旧办法交替', 'The rule replaced on 2026-02-01'),
  known('PN-16', 'P, R', '应急管理部令第11号', '严重失信主体名单', 'The credit list'),
  known('PN-17', 'L', safetyAct('九十五', '一百一十四'), '事故罚款数额', 'Amounts after an accident'),
  known('PN-18', 'L', decree('四十'), '主要负责人任职限制', 'How long heads are barred'),
];

/** EX: enforcement through the court. */
export const enforcementRules: readonly KnownRule[] = [
  known(
    'EX-01',
    'L',
    '《行政复议法》第二十条、《行政诉讼法》第四十五条、第四十六条',
    '复议、诉讼期限届满后方可申请',
    'Only after the periods of appeal have run out',
  ),
  known('EX-02', 'L', compulsion('五十三'), '期满三个月内申请', 'Applied for within 3 months'),
  known('EX-03', 'L', compulsion('五十四', '六十九'), '催告书送达十个工作日后', 'Ten working days after service of the demand'),
  known('EX-04', 'L', compulsion('五十五'), '申请材料', 'The papers'),
  known('EX-05', 'L', compulsion('五十六'), '法院受理及复议', 'Acceptance by the court'),
  known('EX-06', 'L', compulsion('五十七', '五十八'), '法院裁定及复议', 'The ruling'),
  known('EX-07', 'L', compulsion('五十九'), '紧急情况立即执行', 'Immediate execution'),
  known('EX-08', 'L', act('七十三'), '复议、诉讼不停止执行', 'An appeal does not stop execution'),
  known('EX-09', 'I', '—', '催告最迟日期', 'The latest safe day for the demand'),
];

/** CP: reports and complaints. */
export const complaintRules: readonly KnownRule[] = [
  known('CP-01', 'L', safetyAct('七十三'), '受理和处理举报', 'Reports are taken and dealt with'),
  known('CP-02', 'L', safetyAct('七十三'), '涉及死亡的由人民政府核查', 'A report of a death is checked by the government'),
  known('CP-03', 'R', '—', '瞒报核查两个月内答复', 'A check of concealment is answered within two months'),
  known('CP-04', 'R', '—', '山东：六十日，可以延长三十日', 'Shandong: 60 days, 30 more'),
  known('CP-05', 'R', '—', '另一地方：三十日，最长九十日', 'Elsewhere: 30 days, at most 90'),
  known('CP-06', 'P', '应急〔2023〕106号', '举报处理流程，期限未读到', 'The handling flow, numbers not read'),
  known('CP-07', 'L', safetyAct('七十六'), '举报奖励和保密', 'Reward and confidentiality'),
];

/** TK: interviews (约谈). */
export const interviewRules: readonly KnownRule[] = [
  known('TK-01', 'P', '安委〔2018〕2号第四条', '特别重大事故约谈省级主要负责人', 'Extraordinary: the main head of the province'),
  known('TK-02', 'R', '安委〔2018〕2号', '重大事故约谈省级分管负责人', 'Major: the vice-governor in charge'),
  known('TK-03', 'R', '安委〔2018〕2号', '约谈市级负责人', 'The head of the city'),
  known('TK-04', 'R, G', '安委〔2018〕2号', '约谈材料、纪要、公开、反馈', 'Papers, minutes, publication, feedback'),
  known('TK-05', 'R', '—', '漳州：一周内约谈，五个工作日内反馈', 'Zhangzhou: within a week, answered in 5 working days'),
  known('TK-06', 'R', '—', '青海、山西：按次数约谈', 'Qinghai, Shanxi: by number of accidents'),
  known('TK-07', 'P', '—', '某省国资委：二十日内报整改方案', 'A provincial owner: a plan within 20 days'),
];
