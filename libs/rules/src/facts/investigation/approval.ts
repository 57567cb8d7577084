import { tied, word } from '../word';
import type { FactWord } from '../word';

const remediesTold = [
  { code: 'told', title: { zh: '已告知复议和起诉期限', en: 'told of both remedies' } },
  { code: 'review-untold', title: { zh: '未告知复议', en: 'not told of the review' } },
  { code: 'suit-untold', title: { zh: '未告知起诉期限', en: 'not told of the suit' } },
  { code: 'untold', title: { zh: '均未告知', en: 'told of neither' } },
];

const reviewEnds = [
  { code: 'served', title: { zh: '收到复议决定书', en: 'the decision was received' } },
  { code: 'served-untold', title: { zh: '收到复议决定书，未告知起诉期限', en: 'received, not told of the suit' } },
  { code: 'time-over', title: { zh: '复议期满未作决定', en: 'its time ended without a decision' } },
];

const days = [
  { code: 'day-set', title: { zh: '限定了重新作出的日期', en: 'a day is set for the new decision' } },
  { code: 'day-unset', title: { zh: '未限定重新作出的日期', en: 'no day is set for the new decision' } },
];

/** Of an addressee: `of` names it, `ref` the appeal or the obstacle; where nothing else is tied, `ref` may name it. */
const ofAddressee: readonly FactWord[] = [
  tied('review.filed', '受送达人对批复申请行政复议', 'an addressee asked for a review'),
  tied('review.withdrawn', '受送达人撤回复议申请', 'an addressee withdrew the review'),
  tied('review.dismissed', '复议不予受理或者驳回申请', 'the review was dismissed'),
  tied('review.decided', '复议作出决定', 'the review was decided'),
  { ...tied('review.ended', '收到复议决定书或者复议期满', 'the review decision was received, or its time is over'), values: reviewEnds },
  tied('review.time-over', '复议期满未作决定', 'the time of the review ended without a decision'),
  tied('suit.filed', '受送达人提起行政诉讼', 'an addressee sued'),
  tied('suit.withdrawn', '受送达人撤回起诉', 'an addressee withdrew the suit'),
  tied('suit.dismissed', '不予立案或者驳回起诉', 'the suit was dismissed'),
  tied('suit.decided', '人民法院作出判决', 'the suit was decided'),
  tied('appeal-obstacle.begun', '耽误复议、起诉期限的障碍发生', 'an obstacle keeps an addressee from appealing'),
  tied('appeal-obstacle.over', '障碍消除', 'the obstacle is gone'),
];

export const approvalFacts: readonly FactWord[] = [
  word('report.returned', '事故调查报告退回重做', 'the report was returned for rework'),
  word(
    'report.set-aside',
    '接手调查的人民政府重新组成调查组，原报告不再有效',
    'a government that took over began anew; the former report is no longer valid',
  ),
  { ...tied('approval.extended', '延长批复时间', 'the time for the approval was extended'), days: 'required' },
  tied('approval.extension-revoked', '撤回批复延期', 'an extension of the approval was taken back'),
  word('approval.issued', '作出批复', 'the report was approved'),
  tied('approval.received', '牵头部门收到批复，应当送达（每一受送达人一项）', 'the lead department received the approval for an addressee'),
  { ...tied('approval.served', '批复送达', 'the approval was served on an addressee'), values: remediesTold },
  tied('approval.service-not-owed', '受送达人依法不需送达', 'no service is owed to an addressee'),
  tied('approval.known', '未受送达的人知道批复内容', 'an addressee who was not served knows the approval'),
  tied('remedy.review-known', '受送达人知道复议权利、机关和期限', 'an addressee learned of the review'),
  tied('remedy.suit-known', '受送达人知道起诉期限', 'an addressee learned of the period for a suit'),
  tied(
    'remedy.suit-after-review-known',
    '受送达人知道对复议决定的起诉期限',
    'an addressee learned of the period for a suit after the review',
  ),
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
  tied('judgment.given', '一审判决送达，尚未生效', 'a first judgment was served and is not final'),
  tied('judgment.appealed', '对一审判决提起上诉', 'the first judgment was appealed against'),
  tied('judgment.final', '一审判决生效', 'the first judgment became final'),
  { ...word('approval.annulled', '批复被复议决定或者判决撤销', 'a review or a judgment annulled the approval'), values: days },
  {
    ...tied('approval.annulled-in-part', '批复的一部分被复议决定或者判决撤销', 'a review or a judgment annulled a part of the approval'),
    values: days,
  },
  tied('approval.annulled-for', '批复就该受送达人被撤销', 'the approval was annulled for one addressee'),
  word('new-decision.due', '责令重新作出批复的限定日期', 'the last day for the new approval'),
  tied('part-decision.due', '责令就被撤销的部分重新作出决定的限定日期', 'the last day for the new decision on the annulled part'),
  word('investigation.resumed', '批复被撤销后重新调查', 'after the annulment the case returned to the investigation'),
  tied('approval.decided-anew', '就被撤销的部分重新作出决定', 'the annulled part was decided anew'),
  ...ofAddressee,
];
