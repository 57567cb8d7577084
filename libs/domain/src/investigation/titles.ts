import type { Text } from '@app/clock';
import type { CommandName } from './command-name';
import type { Stage } from './stages';

export const stageTitles: Readonly<Record<Stage, Text>> = {
  reported: { zh: '已接报', en: 'reported' },
  investigating: { zh: '调查中', en: 'under investigation' },
  submitted: { zh: '报告已提交', en: 'report submitted' },
  approved: { zh: '已批复', en: 'approved' },
  published: { zh: '已公布', en: 'published' },
  closed: { zh: '已结案', en: 'closed' },
};

export const commandTitles: Readonly<Record<CommandName, Text>> = {
  'report-accident': { zh: '报告事故', en: 'report the accident' },
  'determine-level': { zh: '认定事故等级', en: 'determine the level' },
  'form-team': { zh: '组成事故调查组', en: 'form the investigation team' },
  'invite-procuratorate': { zh: '邀请人民检察院派员', en: 'invite the procuratorate' },
  'record-procuratorate-answer': { zh: '登记人民检察院的答复', en: "record the procuratorate's answer" },
  'order-appraisal': { zh: '委托技术鉴定', en: 'order a technical appraisal' },
  'deliver-appraisal': { zh: '收到鉴定意见', en: 'receive the appraisal' },
  'ask-extension': { zh: '申请延长调查期限', en: 'ask for an extension' },
  'grant-extension': { zh: '批准延长调查期限', en: 'grant the extension' },
  'refuse-extension': { zh: '不予延长调查期限', en: 'refuse the extension' },
  'revoke-extension': { zh: '撤回延期批准', en: 'revoke the extension' },
  'record-supervision': { zh: '登记挂牌督办', en: 'record a supervision' },
  'submit-report': { zh: '提交事故调查报告', en: 'submit the report' },
  approve: { zh: '批复', en: 'approve the report' },
  'publish-report': { zh: '公布事故调查报告', en: 'publish the report' },
  close: { zh: '结案', en: 'close the case' },
  'file-document': { zh: '归入文件', en: 'file a document' },
  'hear-supervision-opened': { zh: '获知督办已立', en: 'hear that the supervision is open' },
  'hear-vetting-agreed': { zh: '获知督办审核同意', en: 'hear that the vetting is agreed' },
  'hear-supervision-released': { zh: '获知督办解除', en: 'hear that the supervision is released' },
  'hear-supervision-withdrawn': { zh: '获知督办通知撤回', en: 'hear that the notice is withdrawn' },
};
