import { known } from './known';
import type { KnownRule } from './known';

const measures = '《重大事故查处挂牌督办办法》（安委〔2010〕6号）';

/** SV: supervised cases (挂牌督办). */
export const supervisionRules: readonly KnownRule[] = [
  known(
    'SV-01',
    'P',
    `${measures}第二条`,
    '国务院安委会督办重大事故，安委办承办',
    'The State Council’s commission supervises major accidents through its office',
  ),
  known('SV-02', 'P', `${measures}第三条`, '督办通知的提出、审批和下达', 'How a notice is proposed, approved and issued'),
  known('SV-03', 'P', `${measures}第三条`, '督办信息公布', 'The supervision is published'),
  known('SV-04', 'P', `${measures}第四条`, '督办通知的四项内容', 'The four contents of a notice'),
  known('SV-05', 'P', '—', '安委督、安办督文号系列', 'The two number series of notices'),
  known(
    'SV-06',
    'R',
    `${measures}第六条`,
    '自收到通知之日起六十日内完成督办事项',
    'The supervised matters within 60 days of receiving the notice',
  ),
  known('SV-07', 'P, G', `${measures}第七条`, '督办期间联系、报告、督促', 'Contact, reports and urging while it lasts'),
  known('SV-08', 'P', `${measures}第八条`, '批复前逐级审核同意', 'Examined and agreed to, level by level, before the approval'),
  known('SV-09', 'P', '—', '结案后备案报告和落实情况', 'After closing report and carrying-out are filed'),
  known('SV-10', 'P', `${measures}第九条`, '公布督办和结案', 'Supervision and closing are published'),
  known('SV-11', 'P', `${measures}第四条、第十条`, '按通知所载方式解除督办', 'Released in the way that the notice states'),
  known('SV-12', 'P, G', `${measures}第十条`, '逾期的催办和责任', 'Overdue: urging and liability'),
  known('SV-13', 'P', '安监总厅统计〔2015〕66号', '主管部门内部办理步骤', 'Internal steps of the ministry'),
  known('SV-14', 'R', '—', '三级安委会督办范围，含报告公布', 'What the three levels supervise today, publication included'),
  known('SV-15', 'P', '安委办〔2011〕12号', '非法违法较大事故跟踪督办', 'Follow-up supervision of larger accidents of illegal operation'),
  known('SV-16', 'P', '—', '广西：因过失而督办', 'Guangxi: supervised on fault'),
  known('SV-17', 'P', '—', '河南：较大事故，六十日，批复前审核', 'Henan: larger accidents, 60 days, vetted before the approval'),
  known('SV-18', 'R', '—', '江苏：按死亡人数、影响或者批示', 'Jiangsu: by deaths, effect or instruction'),
  known('SV-19', 'P', '—', '淮安：市对县区一般事故', 'Huai’an: the city over ordinary accidents of its counties'),
  known('SV-20', 'P', '—', '安徽某市：一般事故督办情形', 'A city of Anhui: which ordinary accidents'),
  known('SV-21', 'P', '—', '怀化：一般事故', 'Huaihua: ordinary accidents'),
  known('SV-22', 'P', '—', '云浮：一般事故', 'Yunfu: ordinary accidents'),
  known('SV-23', 'P', '—', '梅州：死亡一人的一般事故及审核次序', 'Meizhou: an ordinary accident with one dead, and the order of vetting'),
  known('SV-24', 'R', '—', '四川：未提级的较大事故', 'Sichuan: larger accidents that were not raised'),
  known('SV-25', 'P', '—', '某省：较大事故，抄送主要负责人', 'A province: larger accidents, copied to the main leader'),
  known(
    'SV-26',
    'G',
    '国办发〔2015〕20号',
    '由上一级安委会督办、审核把关',
    'The commission of the next higher government supervises and vets',
  ),
  known('SV-27', 'P', '—', '湖北：较大事故', 'Hubei: larger accidents'),
  known('SV-28', 'R', '—', '谁可以督办：本地上级各级安委会等', 'Who may supervise: the commissions above, and some others'),
  known('SV-29', 'R', '—', '督办的依据及通知未写期限时的处理', 'On what a supervision stands, and what a silent notice means'),
  known('SV-30', 'P', '—', '审核同意只及于所报的一稿', 'An agreement belongs to the version that was sent up'),
  known('SV-31', 'R', '—', '解除督办的方式和时间', 'Ways and earliest time of release'),
  known('SV-32', 'R', '—', '督办事项逐项编号、登记状态', 'The matters of a notice are numbered items with a state each'),
];
