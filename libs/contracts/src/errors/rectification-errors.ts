import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What the carrying-out and the evaluation of an approved report stand against. */
export const rectificationErrors: ErrorEntries = {
  'rectification-item-unknown': entry(
    404,
    ['现行批复没有第 {item} 项整改事项。', 'The approval that stands has no item {item}.'],
    ['请核对事项的序号，或者先登记该事项。', 'Check the number, or record the item first.'],
  ),
  'item-addressee-unclear': entry(
    422,
    ['第 {item} 条的责任单位填写不清。', 'Who has to carry out line {item} is not clear.'],
    ['责任机关和责任单位名称只填一种。', 'Give either an organ, or the name of a unit.'],
  ),
  'item-person-unfit': entry(
    422,
    ['第 {item} 条不是对责任人员的处理建议，不能填写责任人员。', 'Line {item} is no proposal on a person and names one.'],
    ['请改正事项种类，或者不填责任人员。', 'Correct the kind, or leave the person out.'],
  ),
  'item-amount-unfit': entry(
    422,
    ['第 {item} 条的罚款数额填写不当。', 'The amount of line {item} does not fit its kind.'],
    ['罚款应填写数额，其他事项不填。', 'Give it for a fine, and for nothing else.'],
  ),
  'item-period-unclear': entry(
    422,
    ['第 {item} 条的完成期限填写不清。', 'The period of line {item} is not clear.'],
    ['完成期限和完成日数只填一种，未载明的都不填。', 'Give either a last day or a number of days; neither where nothing is said.'],
  ),
  'item-replacement-unfit': entry(
    422,
    ['变更后的事项填写不当。', 'The item in its place does not fit.'],
    ['变更的，填写变更后的另一事项；不再执行的，不填。', 'Name another item where it is replaced, and none where it ends.'],
  ),
  'reporter-missing': entry(
    422,
    ['没有填写报告的单位。', 'It is not said which unit reports.'],
    ['责任单位不是机关的，请填写报告的单位。', 'Where the unit is no organ, name it.'],
  ),
  'item-not-reported': entry(
    409,
    ['第 {item} 项没有待核的自报。', 'Nothing is reported of item {item} that waits to be judged.'],
    ['请先登记责任单位的自报情况。', 'Record first what is reported of it.'],
  ),
  'judged-by-reporter': entry(
    409,
    [
      '{organ}是该事项的责任单位或者报告单位，不能自行核实或者决定。',
      '{organ} has to carry the item out or reported on it, and cannot judge it.',
    ],
    ['请由其他机关核实或者决定。', 'Let another organ judge it.'],
  ),
  'item-period-not-asked': entry(
    409,
    ['第 {item} 项没有申请延长期限。', 'No more time was asked for item {item}.'],
    ['请先登记延长期限的申请。', 'Record the request first.'],
  ),
  'item-without-period': entry(
    409,
    ['第 {item} 项没有完成期限，不需延长。', 'Item {item} has no last day that could be moved.'],
    ['请核对事项的序号。', 'Check the number.'],
  ),
  'item-period-not-later': entry(
    422,
    ['第 {item} 项的期限为{on}，延长后的日期应当更晚。', 'Item {item} ends on {on}; the new day has to be later.'],
    ['请核对日期。', 'Check the day.'],
  ),
  'fine-not-open': entry(
    409,
    ['第 {item} 项不是尚未缴清的罚款。', 'Item {item} is no fine that is still open.'],
    ['请核对事项的序号。', 'Check the number.'],
  ),
  'payment-unfit': entry(
    422,
    [
      '第 {item} 项尚欠 {amount} 元，缴纳数额应大于零、不超过尚欠数额。',
      'Of item {item} {amount} yuan are unpaid; a payment lies between zero and that.',
    ],
    ['请核对缴纳数额。', 'Check the amount.'],
  ),
  'approval-change-unknown': entry(
    404,
    ['没有待核对的这一批复变动。', 'No such change of the approval waits to be looked at.'],
    ['请从待核对的变动中选择。', 'Pick one of those that wait.'],
  ),
  'follow-up-unknown': entry(
    404,
    ['没有待办理的这一批复后事项。', 'No such task waits after the approval.'],
    ['请从待办理的事项中选择。', 'Pick one of those that wait.'],
  ),
  'evaluation-not-started': entry(
    409,
    ['评估尚未开始。', 'No evaluation has begun.'],
    ['请先组织开展评估。', 'Start the evaluation first.'],
  ),
  'evaluation-incomplete': entry(
    409,
    ['第 {items} 项尚未评估，不得形成评估报告。', 'Items {items} have no finding; the evaluation report cannot be made.'],
    ['请逐项登记评估结果。', 'Record a finding for each.'],
  ),
  'referral-outcome-missing': entry(
    409,
    ['移送的线索尚未登记办理结果，不得形成评估报告。', 'What became of a referral is not recorded; the evaluation report cannot be made.'],
    ['请登记移送结果，尚在办理的照实登记。', 'Record it, also where it is still pending.'],
  ),
  'evaluation-unreported': entry(
    409,
    ['尚未形成评估报告。', 'There is no evaluation report.'],
    ['请先登记评估报告。', 'Record the evaluation report first.'],
  ),
  'evaluation-unapproved': entry(
    409,
    ['评估报告尚未经人民政府批准，不得公布。', 'The government has not approved the evaluation report; it may not be published.'],
    ['请先报请批准。', 'Have it approved first.'],
  ),
  'evaluation-unpublished': entry(
    409,
    ['评估结果尚未公布，评估卷不得归档。', 'The result is not published; the file of the evaluation cannot be archived.'],
    ['请先公布评估结果。', 'Publish the result first.'],
  ),
  'filing-not-higher': entry(
    422,
    ['{organ}不是上级安委会或者其办公室。', '{organ} is no safety commission above, nor the office of one.'],
    ['请选择上一级安委会办公室。', 'Name the office of the next higher commission.'],
  ),
  'item-not-failed': entry(
    409,
    ['第 {item} 项未被评估认定为未落实。', 'No evaluation found item {item} not carried out.'],
    ['请从评估认定未落实的事项中选择。', 'Pick one that the evaluation found not carried out.'],
  ),
  'follow-up-evaluation-pending': entry(
    409,
    ['已决定的跟踪评估尚未完成。', 'A follow-up evaluation is ordered and not finished.'],
    ['请先完成该次跟踪评估。', 'Finish it first.'],
  ),
  'consequence-unknown': entry(
    404,
    ['没有待登记结果的这一移交或者约谈。', 'No such hand-over or interview waits for its outcome.'],
    ['请从待登记的事项中选择。', 'Pick one of those that wait.'],
  ),
};
