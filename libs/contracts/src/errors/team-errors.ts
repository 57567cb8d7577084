import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the team and those who are asked to take part. */
export const teamErrors: ErrorEntries = {
  'team-cannot-decide': entry(
    403,
    ['{organ}不是法人，不能以自己的名义办理“{command}”。', '{organ} is not a legal person and cannot "{command}" in its own name.'],
    ['请由负责调查的人民政府或者有关部门办理。', 'Have the investigating government or a department do it.'],
  ),
  'member-conflicted': entry(
    409,
    [
      '成员 {ref} 申报与事故有直接利害关系，不能进入调查组。',
      'The member {ref} has declared a direct interest in the accident and cannot serve on the team.',
    ],
    ['请另行确定人选。', 'Choose another person.'],
  ),
  'member-unknown': entry(
    422,
    ['调查组中没有编号为 {ref} 的成员。', 'The team has no member {ref}.'],
    ['请核对成员编号。', 'Check the reference.'],
  ),
  'leader-twice': entry(422, ['调查组只能有一名组长。', 'A team has one leader only.'], ['请只指定一名组长。', 'Name one leader only.']),
  'leader-by-government': entry(
    409,
    ['组长由负责事故调查的人民政府指定。', 'The leader is appointed by the investigating government.'],
    ['请办理“指定调查组组长”。', 'Have the leader appointed by "appoint the leader of the team".'],
  ),
  'no-member-of-a-team': entry(
    409,
    ['{organ}不是调查组的成员单位。', '{organ} is no member of a team.'],
    [
      '人民检察院另行邀请；安全生产委员会及其办公室不派员，由其成员单位派员。',
      'The procuratorate is invited by a step of its own; of a safety commission it is the member organs that send people.',
    ],
  ),
  'procuratorate-of-other-level': entry(
    422,
    [
      '{organ}与{investigator}不属同一行政区划，邀请应当说明理由。',
      '{organ} is not the procuratorate of the place of {investigator}; the reason for inviting it has to be given.',
    ],
    ['请邀请同级人民检察院，或者填写理由。', 'Invite the procuratorate of the same level, or give the reason.'],
  ),
  'already-answered': entry(409, ['已经收到答复。', 'The answer is on record.'], ['请查看已登记的答复。', 'See the recorded answer.']),
  'adviser-unknown': entry(
    422,
    ['没有编号为 {ref} 的邀请。', 'No adviser was invited under {ref}.'],
    ['请核对邀请编号。', 'Check the reference.'],
  ),
  'already-waiting': entry(
    409,
    ['自 {since} 起已在等待{organ}的意见。', 'The opinion of {organ} has been awaited since {since}.'],
    ['请先登记其意见，或者办理“不再等待监察机关的意见”。', 'Record its opinion first, or stop waiting for it.'],
  ),
  'not-waiting': entry(
    409,
    ['目前没有等待监察机关的意见。', 'No opinion of a supervision commission is being awaited.'],
    ['请核对案件的当前情况。', 'Check how the case stands.'],
  ),
  'clue-unknown': entry(
    422,
    ['没有编号为 {ref} 的此类线索。', 'There is no clue {ref} of this kind.'],
    ['请先登记发现线索。', 'Record the clue first.'],
  ),
  'clue-not-handed-over': entry(
    409,
    ['编号为 {ref} 的线索尚未移送。', 'The clue {ref} has not been handed over.'],
    ['请先登记移送。', 'Record the hand-over first.'],
  ),
  'leader-only': entry(
    403,
    ['只有调查组组长（{leader}）可以允许发布信息。', 'Only the leader of the team ({leader}) may permit a release of information.'],
    ['请由组长决定，或者以其名义代录。', 'Have the leader decide, or enter the decision in the leader’s name.'],
  ),
  'release-not-permitted': entry(
    409,
    ['编号为 {ref} 的发布未经调查组组长允许。', 'The leader of the team has not permitted the release {ref}.'],
    ['请先由组长允许。', 'Have the leader permit it first.'],
  ),
};
