import { tied, word } from '../word';
import type { FactWord } from '../word';

export const approvalFacts: readonly FactWord[] = [
  word('report.returned', '事故调查报告退回重做', 'the report was returned for rework'),
  { ...tied('approval.extended', '延长批复时间', 'the time for the approval was extended'), days: 'required' },
  tied('approval.extension-revoked', '撤回批复延期', 'an extension of the approval was taken back'),
  word('approval.issued', '作出批复', 'the report was approved'),
  tied('approval.received', '牵头部门收到批复，应当送达（每一受送达人一项）', 'the lead department received the approval for an addressee'),
  tied('approval.served', '批复送达', 'the approval was served on an addressee'),
  word('approval.copied', '抄送报告和批复', 'report and approval were copied to the departments concerned'),
  word('correction.due', '责令改正的限定日期', 'the last day of an ordered correction'),
  word('correction.reported', '报告改正情况', 'the correction was reported'),
  word('approval.revoked', '上级人民政府撤销批复', 'a higher government revoked the approval'),
  word('investigation.reopened', '重新调查，未限定提交报告日期', 'a new investigation without a limit of its own'),
  word('new-report.ordered', '重新调查，另行限定提交报告日期', 'a new investigation with a day of its own for the report'),
  word('new-report.due', '重新调查限定的提交报告日期', 'the ordered last day of the new report'),
  tied('appeal.filed', '对批复申请复议或者提起诉讼', 'the approval was appealed against'),
  tied('appeal.withdrawn', '撤回复议申请或者起诉', 'an appeal was withdrawn'),
  tied('appeal.decided', '复议决定或者判决', 'an appeal was decided'),
];
