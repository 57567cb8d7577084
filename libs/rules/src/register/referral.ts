import { decree, known } from './known';
import type { KnownRule } from './known';

function order310(...numbers: readonly string[]): string {
  return `《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号）${numbers.map((number) => `第${number}条`).join('、')}`;
}

const measures54 = '《安全生产行政执法与刑事司法衔接工作办法》（应急〔2019〕54号）';
const police = '《公安机关办理刑事案件程序规定》';
const procuratorate = '《人民检察院刑事诉讼规则》';

/** CR: referral of suspected crimes. */
export const referralRules: readonly KnownRule[] = [
  known(
    'CR-01',
    'L',
    order310('三', '十一'),
    '涉嫌犯罪必须移送，不得以罚代刑',
    'A suspected crime is referred; a penalty does not replace it',
  ),
  known('CR-02', 'L', '法释〔2015〕22号第六条、第七条', '伤亡、损失达到立案标准的提示', 'Thresholds of casualties and loss'),
  known('CR-03', 'L', '法释〔2015〕22号第八条', '不报、谎报贻误抢救', 'Not or falsely reporting so that rescue is delayed'),
  known('CR-04', 'L, P', order310('五'), '两名以上执法人员，书面报告负责人', 'At least two officers, a written report to the head'),
  known('CR-05', 'L', order310('五'), '负责人三日内决定', 'The head decides within 3 days'),
  known('CR-06', 'L', order310('五'), '决定后二十四小时内移送', 'Handed over within 24 hours of the decision'),
  known('CR-07', 'L, R', order310('六'), '移送材料及抄送检察院', 'The papers, and a copy to the procuratorate'),
  known('CR-08', 'L', order310('七'), '公安机关签收，不属管辖的转送', 'The police sign for it, or pass it on'),
  known('CR-09', 'L', `${police}第一百八十条`, '材料不全的二十四小时内告知', 'Missing papers are told within 24 hours'),
  known('CR-10', 'L', `${police}第一百八十条`, '三日内补充材料', 'Completed within 3 days'),
  known('CR-11', 'L, R', order310('八'), '公安机关三日内审查决定', 'The police decide within 3 days'),
  known('CR-12', 'R, L', measures54, '书面通知并抄送检察院', 'Told in writing, copied to the procuratorate'),
  known('CR-13', 'L', order310('九'), '三日内提请复议或者建议立案监督', 'Reconsideration or supervision asked for within 3 days'),
  known('CR-14', 'L', order310('九'), '三日内作出复议决定', 'Reconsidered within 3 days'),
  known('CR-15', 'L', order310('九'), '对复议不服的建议立案监督', 'Then supervision by the procuratorate'),
  known('CR-16', 'L', `${procuratorate}第五百六十条`, '公安机关七日内说明理由', 'The police give reasons within 7 days'),
  known(
    'CR-17',
    'L',
    `${procuratorate}第五百六十一条`,
    '通知立案十五日内执行；理由成立的十日内告知',
    'A case is filed within 15 days of notice; good reasons are told within 10',
  ),
  known('CR-18', 'L', `${procuratorate}第五百六十二条`, '逾期不决定的监督', 'What follows where the police do not decide'),
  known('CR-19', 'L', `${procuratorate}第五百六十四条`, '立案三个月未侦结的催办', 'Urged three months after the filing'),
  known('CR-20', 'L', order310('十四', '十六'), '不移送、逾期移送的责任', 'Liability for not referring or referring late'),
  known('CR-21', 'L', order310('十七'), '公安机关不接收、逾期的责任', 'Liability of the police'),
  known('CR-22', 'L', order310('十二'), '立案后三日内移交涉案物品和材料', 'Goods and papers follow within 3 days of the filing'),
  known('CR-23', 'L', order310('十', '十一'), '不立案的依法行政处罚', 'Not filed: administrative penalty where due'),
  known('CR-24', 'L', order310('十八', '十九'), '公职人员线索移送监察机关', 'Clues against officials go to the supervision commission'),
  known('CR-25', 'L', '—', '2001 年检察规定的各期限', 'The limits of a procuratorate rule of 2001'),
  known('CR-26', 'R, L', measures54, '事故调查中移送公安机关', 'The way from an accident investigation to the police'),
  known('CR-27', 'R', measures54, '联席会议和年度通报', 'Joint meetings and a yearly notice'),
  known(
    'CR-28',
    'L',
    '《刑事诉讼法》第五十四条',
    '行政证据可以用于刑事诉讼，须保管链',
    'Administrative evidence counts in criminal proceedings: keep the chain of custody',
  ),
  known('CR-29', 'L', order310('十三'), '反向移送', 'Back to the agency where no crime is prosecuted'),
  known('CR-30', 'G', '高检发释字〔2021〕4号', '检察机关衔接规定，期限未读到', 'The procuratorate’s rule of 2021, numbers not read'),
  known(
    'CR-31',
    'L',
    `${procuratorate}第五百五十七条、第五百六十二条`,
    '复议期过后仍可申请立案监督',
    'After the three days the procuratorate may still be asked',
  ),
  known('CR-32', 'P', order310('五'), '立案后的起诉、不起诉、判决均可登记', 'What follows the filing can be recorded'),
];

/** DS: discipline and supervision. */
export const disciplineRules: readonly KnownRule[] = [
  known('DS-01', 'L', '《监察法》第三十七条', '职务违法犯罪线索移送监察机关', 'Clues of duty offences go to the supervision commission'),
  known('DS-02', 'L', decree('三十九'), '公职人员失职的处分', 'Officials who failed in rescue or reporting'),
  known('DS-03', 'L', decree('四十一'), '调查人员失职的处分', 'Investigators who failed'),
  known('DS-04', 'L', decree('四十二'), '拖延、拒绝落实处理意见的处分', 'Delaying or refusing the approved handling of persons'),
  known('DS-05', 'L', '《公职人员政务处分法》第五十四条', '降级以上处分一个月内办理', 'Personnel changes within a month of the decision'),
  known('DS-06', 'P', '监察部令第28号', '2012 年旧规定', 'A rule of 2012 of the old system'),
  known('DS-07', 'P', '安委办〔2021〕4号第四条', '评估时可以邀请纪检监察', 'Discipline may be invited to the evaluation'),
];
