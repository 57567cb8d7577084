import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in casualties and level. */
export const levelErrors: ErrorEntries = {
  'casualties-totals-or-moves': entry(
    422,
    ['补报应当写明伤亡总数或者人员变化，只填写其中一项。', 'A report states either totals or how persons moved from one group to another.'],
    ['请只填写伤亡总数，或者只填写人员变化。', 'Fill in the totals only, or the changes only.'],
  ),
  'casualties-same-group': entry(
    422,
    ['人员变化的原状态和现状态相同。', 'The group before and after the change is the same.'],
    ['请核对人员变化。', 'Check the changes.'],
  ),
  'casualties-overdrawn': entry(
    422,
    ['由此从“{group}”中减去的人数，多于该类现有人数。', 'More persons would leave the group "{group}" than are in it.'],
    ['请核对各次补报；有误的，请先撤回。', 'Check the reports; withdraw a wrong one first.'],
  ),
  'casualty-report-unknown': entry(
    422,
    ['没有编号为 {ref} 的伤亡补报。', 'There is no report of casualties {ref}.'],
    ['请核对补报编号。', 'Check the reference.'],
  ),
  'casualty-window-open': entry(
    409,
    [
      '伤亡人数变化补报期至 {lastDay} 止，在此之前失踪人员不按死亡人员统计。',
      'Changes of casualties count until {lastDay}; until then the missing are not counted as dead.',
    ],
    ['请在期间届满后确认。', 'Confirm it after that day.'],
  ),
  'missing-too-many': entry(
    422,
    ['所填 {count} 人多于待确认的失踪人数 {waiting} 人。', '{count} persons are more than the {waiting} missing who are to be confirmed.'],
    ['请核对失踪人数和此前的补报。', 'Check the number of the missing and the reports so far.'],
  ),
  'danger-empty': entry(
    422,
    ['没有填写涉险情况。', 'Nothing is said of any danger.'],
    ['请填写涉险、被困、疏散人数或者涉险情形中的至少一项。', 'Fill in at least one of the numbers or findings.'],
  ),
  'casualty-unknown': entry(
    422,
    ['名单中没有序号 {ref}。', 'There is no number {ref} in the list.'],
    ['请核对名单序号。', 'Check the number.'],
  ),
  'casualty-list-differs': entry(
    409,
    [
      '名单与已报告的伤亡人数不一致：死亡、重伤、下落不明人数名单为 {list}，已报告为 {reported}。',
      'The list and the numbers reported differ: dead, seriously injured, missing are {list} in the list and {reported} in the reports.',
    ],
    ['请补全、更正名单，或者补报伤亡变化后再确认。', 'Complete or correct the list, or report the change first.'],
  ),
  'casualties-against-list': entry(
    409,
    [
      '伤亡人数以名单为准，到该时间为死亡 {dead} 人、重伤 {injured} 人、下落不明 {lost} 人。',
      'The numbers follow from the list: at that time {dead} dead, {injured} seriously injured, {lost} missing.',
    ],
    ['请先登记或者变更名单中的人员。', 'Add or change the person in the list first.'],
  ),
  'correction-empty': entry(
    422,
    ['没有需要更正的内容。', 'Nothing would be corrected.'],
    ['请至少填写一项与现有记载不同的内容。', 'Fill in at least one field that differs from what is recorded.'],
  ),
};
