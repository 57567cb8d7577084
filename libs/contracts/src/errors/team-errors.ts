import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the team and those who are asked to take part. */
export const teamErrors: ErrorEntries = {
  'team-cannot-decide': entry(
    403,
    [
      '事故调查组 {organ} 不是法人，不能以自己的名义办理“{command}”。',
      'The team {organ} is no legal person; "{command}" is not its to do.',
    ],
    ['请由负责调查的人民政府或者有关部门作出。', 'Let the investigating government or a department do it.'],
  ),
  'member-conflicted': entry(
    409,
    ['成员 {ref} 申报与事故有直接利害关系，不能进入调查组。', '{ref} has declared a direct interest in the accident and cannot serve.'],
    ['请另行确定人选。', 'Choose somebody else.'],
  ),
  'member-unknown': entry(
    422,
    ['调查组中没有编号为 {ref} 的成员。', 'No member {ref} serves on the team.'],
    ['请核对成员编号。', 'Check the reference.'],
  ),
  'leader-twice': entry(422, ['调查组只有一名组长。', 'A team has one leader.'], ['请只指定一名组长。', 'Name one leader.']),
  'leader-by-government': entry(
    409,
    ['组长由负责事故调查的人民政府指定。', 'The leader is appointed by the investigating government.'],
    ['请办理“指定调查组组长”。', 'Have the leader appointed by a command of its own.'],
  ),
  'procuratorate-of-other-level': entry(
    422,
    [
      '{organ} 与负责调查的 {investigator} 不属同一行政区划，邀请应当说明理由。',
      '{organ} is not the procuratorate of the division of {investigator}; say why it is invited.',
    ],
    ['请邀请同级人民检察院，或者填写理由。', 'Invite that of the same level, or give the reason.'],
  ),
  'already-answered': entry(409, ['已经收到答复。', 'The answer is on record.'], ['请查看已登记的答复。', 'See the recorded answer.']),
  'adviser-unknown': entry(
    422,
    ['没有编号为 {ref} 的邀请。', 'No adviser was invited under {ref}.'],
    ['请核对邀请编号。', 'Check the reference.'],
  ),
  'already-waiting': entry(
    409,
    ['自 {since} 起已在等待 {organ} 的意见。', 'The opinion of {organ} has been waited for since {since}.'],
    ['请先登记意见，或者办理“不再等待”。', 'Record the opinion, or stop waiting first.'],
  ),
  'not-waiting': entry(
    409,
    ['没有在等待监察机关的意见。', 'No opinion of a supervision commission is waited for.'],
    ['请核对案件的当前情况。', 'See how the case stands.'],
  ),
  'clue-unknown': entry(
    422,
    ['没有编号为 {ref} 的此类线索。', 'There is no such clue {ref}.'],
    ['请先登记发现线索。', 'Record the clue first.'],
  ),
  'clue-not-handed-over': entry(
    409,
    ['线索 {ref} 尚未移送。', 'The clue {ref} has not been handed over.'],
    ['请先登记移送。', 'Record the hand-over first.'],
  ),
  'leader-only': entry(
    403,
    ['只有调查组组长（{leader}）可以允许发布信息。', 'Only the leader of the team ({leader}) permits a release.'],
    ['请由组长决定，或者以其名义代录。', 'Let the leader decide, or enter the decision in the leader’s name.'],
  ),
  'release-not-permitted': entry(
    409,
    ['调查组组长没有允许过编号为 {ref} 的发布。', 'The leader has permitted no release {ref}.'],
    ['请先由组长允许。', 'Have the leader permit it first.'],
  ),
};
