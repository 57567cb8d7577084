import { beijingDay } from '@app/calendar';
import type { Text } from '@app/clock';
import { commandTitles, procedureTitles, stageTitles } from '@app/domain';
import { kindInWords } from './document-words';
import { lackingInWords } from './report-words';
import { teamEvents } from './team-words';

const gates: Readonly<Record<string, Text>> = {
  'procuratorate-invited': { zh: '邀请人民检察院派人参加并登记答复', en: 'invite the procuratorate and record its answer' },
  'report-complete': { zh: '报告完备、全体成员签名', en: 'a complete report, signed by all members' },
  'draft-vetted': { zh: '本级安委会审议同意报告稿', en: 'vetting of the draft by the own safety commission' },
  'conflict-check': { zh: '更换与事故有直接利害关系的成员', en: 'replace members with a direct interest' },
  'approval-form': { zh: '批复为正式公文并载明救济途径', en: 'a formal approval that states the remedies' },
  'publication-checked': { zh: '公布前的信息处理', en: 'what is treated before publication' },
  'negative-conclusion-copied': { zh: '认定结论已抄送并公布', en: 'the conclusion is copied and published' },
  'supervision-vetting': { zh: '督办单位审核同意', en: 'vetting by the supervisor' },
};

const natures: Readonly<Record<string, Text>> = {
  'environmental-pollution': { zh: '环境污染事故', en: 'environmental pollution' },
  'nuclear-facility': { zh: '核设施事故', en: 'an accident of a nuclear facility' },
  'defence-research': { zh: '国防科研生产事故', en: 'an accident of defence research' },
};

const events: Readonly<Record<string, Text>> = {
  'situation.reported': { zh: '接报或者最近一次快报、续报', en: 'the receipt, or the last express or follow-up report' },
  'notice.received': { zh: '接到事故报告', en: 'receipt of the report' },
  'notice.forwarded': { zh: '上报', en: 'sending up' },
  'reporting-fault.found': { zh: '认定迟报、漏报、谎报、瞒报', en: 'the finding' },
  'reporting-fault.withdrawn': { zh: '撤回认定', en: 'withdrawal of the finding' },
  'concealment.alleged': { zh: '登记瞒报线索', en: 'allegation of concealment' },
  'concealment.verified': { zh: '查实瞒报线索', en: 'verification' },
  'concealment.refuted': { zh: '查否瞒报线索', en: 'refutation' },
  'express.reported': { zh: '快报', en: 'express report' },
  ...teamEvents,
  'procuratorate.invited': { zh: '邀请人民检察院', en: 'invitation of the procuratorate' },
  'procuratorate.answered': { zh: '人民检察院答复', en: 'answer of the procuratorate' },
  'appraisal.ordered': { zh: '委托技术鉴定', en: 'order of the appraisal' },
  'appraisal.delivered': { zh: '收到鉴定意见', en: 'delivery of the appraisal' },
  'site.blocked': { zh: '现场无法勘查', en: 'blocking of the site' },
  'site.free': { zh: '现场可以勘查', en: 'freeing of the site' },
  'difficult-question.put': { zh: '疑难问题交付论证', en: 'putting of the question' },
  'difficult-question.answered': { zh: '收到论证意见', en: 'answer of the experts' },
  'evidence.moved': { zh: '该证据上一次登记或者移交', en: 'its last registration or hand-over' },
  'work.planned': { zh: '制定工作计划', en: 'plan of the work' },
  'extension.asked': { zh: '申请延期', en: 'request for the extension' },
  'extension.answered': { zh: '答复延期申请', en: 'answer to the request' },
  'extension.granted': { zh: '批准延期', en: 'grant of the extension' },
  'extension.revoked': { zh: '撤回延期', en: 'revocation of the extension' },
  'report.drafted': { zh: '形成报告稿', en: 'draft of the report' },
  'report.signed': { zh: '成员签名', en: 'signature of a member' },
  'draft.circulated': { zh: '征求意见', en: 'circulation of the draft' },
  'draft.commented': { zh: '反馈意见', en: 'reply to the draft' },
  'draft.comment-answered': { zh: '答复意见', en: 'answer to the comment' },
  'draft.own-vetted': { zh: '本级安委会审议', en: 'vetting by the own safety commission' },
  'draft.sent-up': { zh: '报送督办单位', en: 'sending of the draft to the supervisor' },
  'report.submitted': { zh: '提交报告', en: 'submission of the report' },
  'report.received': { zh: '收到报告', en: 'receipt of the report' },
  'report.returned': { zh: '退回报告', en: 'return of the report' },
  'report.set-aside': { zh: '原报告不再作数', en: 'setting aside of the report' },
  'approval.revoked': { zh: '撤销批复', en: 'revocation of the approval' },
  'approval.received': { zh: '牵头部门收到批复', en: 'receipt of the approval by the lead department' },
  'approval.served': { zh: '送达批复', en: 'service of the approval' },
  'handling.refused': { zh: '拖延或者拒绝落实', en: 'delay or refusal of the handling' },
  'handover.opened': { zh: '应当移交', en: 'beginning of the hand-over' },
  'handover.done': { zh: '移交', en: 'hand-over' },
  'appeal.filed': { zh: '申请复议或者起诉', en: 'filing of the appeal' },
  'appeal.withdrawn': { zh: '撤回复议或者起诉', en: 'withdrawal of the appeal' },
  'appeal.decided': { zh: '复议决定或者判决', en: 'decision on the appeal' },
  'review.ended': { zh: '收到复议决定书或者复议期满', en: 'end of the review' },
  'remedy.known': { zh: '知道救济途径和期限', en: 'knowledge of the remedy' },
  'appeal-obstacle.begun': { zh: '障碍发生', en: 'beginning of the obstacle' },
  'appeal-obstacle.over': { zh: '障碍消除', en: 'end of the obstacle' },
  'correction.ordered': { zh: '责令改正', en: 'order to correct' },
  'correction.due': { zh: '改正期限', en: 'limit of the correction' },
  'correction.reported': { zh: '报告改正情况', en: 'report of the correction' },
  'new-report.due': { zh: '新报告的限定日期', en: 'limit of the new report' },
  'accident.reported': { zh: '报告事故', en: 'report of the accident' },
  'conclusion.negative': { zh: '认定结论', en: 'conclusion' },
  'conclusion.copied': { zh: '抄送结论', en: 'copying of the conclusion' },
  'conclusion.published': { zh: '公布结论', en: 'publication of the conclusion' },
  'statistics.cancelled': { zh: '统计核销', en: 'cancelling of the statistics record' },
  'report.redacted': { zh: '公布前的信息处理', en: 'treatment before publication' },
  'publication.replaced': { zh: '更换公布版本', en: 'new published version' },
  'mediation.started': { zh: '开始调解', en: 'beginning of the mediation' },
  'mediation.recorded': { zh: '调解进展', en: 'mediation' },
  'approval.extended': { zh: '延长批复', en: 'extension of the approval' },
  'approval.issued': { zh: '批复', en: 'approval' },
  'report.published': { zh: '公布报告', en: 'publication of the report' },
  'investigator.changed': { zh: '变更负责调查的机关', en: 'change of who investigates' },
  'participation.asked': { zh: '函请派人参加', en: 'request for people' },
  'participation.sent': { zh: '派人参加', en: 'sending of people' },
  'raising.drafted': { zh: '拟提级建议', en: 'draft of the proposal' },
  'raising.proposed': { zh: '报送提级建议', en: 'sending of the proposal' },
  'supervision.readdressed': { zh: '改发督办通知', en: 're-addressing of the notice' },
  'case.closed': { zh: '结案', en: 'closing' },
  'case.archived': { zh: '归档', en: 'archiving' },
  'casualties.changed': { zh: '伤亡变化', en: 'change of the casualties' },
  'casualties.known': { zh: '获知伤亡变化', en: 'learning of the change' },
  'supervision.opened': { zh: '下达督办通知', en: 'issue of the notice' },
  'supervision.reopened': { zh: '恢复督办', en: 'reopening of the supervision' },
  'supervision.vetting-agreed': { zh: '审核同意', en: 'agreement of the supervisor' },
  'supervision.matters-complete': { zh: '督办事项完成', en: 'completion of the matters' },
};

const groups: Readonly<Record<string, Text>> = {
  injured: { zh: '重伤', en: 'injured' },
  missing: { zh: '下落不明', en: 'missing' },
  dead: { zh: '死亡', en: 'dead' },
};

const commands: Readonly<Record<string, Text>> = { ...commandTitles.supervision, ...commandTitles.investigation };
const stages: Readonly<Record<string, Text>> = { ...stageTitles.supervision, ...stageTitles.investigation };

const wordsOf: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  procedure: procedureTitles,
  gate: gates,
  group: groups,
  command: commands,
  stage: stages,
  nature: natures,
  first: events,
  then: { ...commands, ...events },
};

/** A parameter as people read it: codes in words, moments in Beijing time. */
export function wordFor(param: string, value: string, language: keyof Text): string {
  if (param === 'kind') return kindInWords(value, language);
  if (param === 'missing') return lackingInWords(value, language);
  const known = wordsOf[param];
  const word = known !== undefined && Object.hasOwn(known, value) ? known[value] : undefined;
  return word?.[language] ?? moment(value);
}

/** `2022-09-19T01:00:00.000Z` is 2022-09-19 09:00 in Beijing. */
function moment(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return value;
  const shifted = new Date(Date.parse(value) + 8 * 3_600_000).toISOString();
  return `${beijingDay(value)} ${shifted.slice(11, 16)}`;
}
