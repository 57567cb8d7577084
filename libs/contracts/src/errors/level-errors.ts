import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in casualties and level. */
export const levelErrors: ErrorEntries = {
  'casualties-totals-or-moves': entry(
    422,
    ['补报应当写明总数或者人员变化，二者只写其一。', 'A report says either totals or who passed from one group to another.'],
    ['请只填写总数，或者只填写人员变化。', 'Fill in the totals only, or the changes only.'],
  ),
  'casualties-same-group': entry(
    422,
    ['人员变化的原状态和现状态相同。', 'A person cannot pass from a group to the same group.'],
    ['请核对人员变化。', 'Check the changes.'],
  ),
  'casualties-overdrawn': entry(
    422,
    ['由此从“{group}”减去的人数多于其中的人数。', 'More persons would leave the group "{group}" than are in it.'],
    ['请核对各次补报；必要时先撤回有误的补报。', 'Check the reports; withdraw the wrong one first.'],
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
      'Casualties count until {lastDay}; before its end the missing are not counted as dead.',
    ],
    ['请在期间届满后确认。', 'Confirm it after that day.'],
  ),
  'missing-too-many': entry(
    422,
    ['{count} 人多于待确认的失踪人数 {waiting}。', '{count} is more than the {waiting} missing who wait to be confirmed.'],
    ['请核对失踪人数和此前的补报。', 'Check how many are missing and what was reported.'],
  ),
  'correction-empty': entry(
    422,
    ['没有需要更正的内容。', 'Nothing would be corrected.'],
    ['请填写至少一项与现有记载不同的内容。', 'Fill in at least one field that differs from what is recorded.'],
  ),
};
