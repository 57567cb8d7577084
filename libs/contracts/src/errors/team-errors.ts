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
};
