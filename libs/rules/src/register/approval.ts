import { decree, known, safetyAct } from './known';
import type { KnownRule } from './known';

const notice = '关于规范事故调查报告批复的通知（转引自地方安全监管部门，原文待核）';

/** AP: approval, carrying out, publication. */
export const approvalRules: readonly KnownRule[] = [
  known(
    'AP-01',
    'L',
    decree('三十二'),
    '收到报告之日起十五日内批复，特别重大三十日',
    'Approved within 15 days of receipt, extraordinary accidents 30',
  ),
  known('AP-02', 'P, S', '—', '挂牌督办案件先审核后批复', 'A supervised case is vetted before it is approved'),
  known('AP-03', 'R', notice, '批复为正式公文，载明救济途径', 'A formal document that states the remedies'),
  known('AP-04', 'R', notice, '收到批复十五日内送达', 'Served within 15 days of receiving the approval'),
  known('AP-05', 'L', '《重庆市安全生产条例》（2015年）第四十六条', '重庆：三十日内抄送报告和批复', 'Chongqing: copied within 30 days'),
  known('AP-06', 'L', decree('三十二'), '有关机关按批复处理', 'The bodies concerned act on the approval'),
  known('AP-07', 'L', decree('四十二'), '拖延、拒绝落实处理意见的处分', 'Delaying or refusing what was approved is punished'),
  known('AP-08', 'L, I', `${safetyAct('八十六')}、${decree('三十四')}`, '及时公布事故调查报告', 'The report is published promptly'),
  known('AP-09', 'R', '—', '全文公布，不得撤回', 'In full and for good'),
  known(
    'AP-10',
    'L',
    '《浙江省安全生产条例》（2016年）第三十八条',
    '浙江：上级责令改正、撤销批复、重新调查',
    'Zhejiang: the higher government orders correction, revokes, has it investigated anew',
  ),
  known(
    'AP-11',
    'L',
    '《浙江省安全生产条例》（2016年）第三十九条',
    '浙江：单位报告落实情况',
    'Zhejiang: the unit reports the carrying-out',
  ),
  known(
    'AP-12',
    'R',
    '《安全生产行政执法与刑事司法衔接工作办法》（应急〔2019〕54号）',
    '否定结论抄送监察、公安、检察',
    'A negative conclusion is copied to supervision commission, police and procuratorate',
  ),
  known(
    'AP-13',
    'L, P',
    '《行政复议法》第二十条、《行政诉讼法》第四十五条、第四十六条',
    '对批复的复议、诉讼期限',
    'Periods for attacking the approval',
  ),
  known(
    'AP-14',
    'L, I',
    '《行政诉讼法》第七十条至第七十七条；《行政复议法》第六十三条至第六十七条',
    '批复被复议、判决撤销或者变更',
    'An approval annulled or changed by review or judgment',
  ),
  known(
    'AP-15',
    'L',
    '《行政诉讼法》第四十六条',
    '受送达人死亡、消失；归档后未了义务',
    'An addressee who is gone; open duties outlive the archive',
  ),
  known('AP-16', 'R', '—', '瞒报举报未查清前不得作出否定结论', 'No negative conclusion while an allegation of concealment is open'),
  known('AP-17', 'I', '—', '违反禁止而已做之事照实登记并标记', 'What was done although forbidden is recorded and marked'),
];

/** EV: corrective measures and their evaluation. */
export const evaluationRules: readonly KnownRule[] = [
  known('EV-01', 'L', decree('三十三'), '单位落实整改和防范措施', 'The unit carries out the measures'),
  known('EV-02', 'L', safetyAct('八十六'), '批复后一年内评估并公开结果', 'Evaluated within a year of the approval, the result published'),
  known('EV-03', 'P', '安委办〔2021〕4号第三条', '结案后十个月至一年内评估', 'Between ten months and a year after closing'),
  known('EV-04', 'P', '安委办〔2021〕4号第四条', '评估组的组成', 'Who evaluates'),
  known('EV-05', 'P, G', '安委办〔2021〕4号第五条', '逐项评估的内容', 'What is evaluated, item by item'),
  known('EV-06', 'L, S', safetyAct('八十六'), '评估报告、公开、备案', 'The evaluation report, its publication and filing'),
  known('EV-07', 'L, G', safetyAct('八十六'), '未落实的移交问责', 'What was not carried out is handed over'),
  known('EV-08', 'R', '—', '四川：评估六十日内完成', 'Sichuan: finished within 60 days'),
  known('EV-09', 'G, S', '国办发〔2015〕20号', '2021 年以前：结案一年后评估', 'Before 2021: a year after closing'),
];
