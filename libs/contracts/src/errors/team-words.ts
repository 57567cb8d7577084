import type { Text } from '@app/clock';

/** Events of the team and beside it, as refusals name them. */
export const teamEvents: Readonly<Record<string, Text>> = {
  'member.joined': { zh: '成员加入调查组', en: 'joining of the member' },
  'adviser.invited': { zh: '邀请法律顾问', en: 'invitation of the adviser' },
  'commission.waited-for': { zh: '开始等待监察机关意见', en: 'beginning of the waiting' },
  'crime-clue.found': { zh: '发现涉嫌犯罪线索', en: 'finding of the clue' },
  'official-clue.found': { zh: '发现公职人员问题线索', en: 'finding of the clue' },
  'clue.handed-over': { zh: '移送线索', en: 'hand-over of the clue' },
  'release.permitted': { zh: '允许发布信息', en: 'permission of the release' },
};
