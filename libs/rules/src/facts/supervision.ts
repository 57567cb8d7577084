import { word } from './word';
import type { FactWord } from './word';

export const supervisionFacts: readonly FactWord[] = [
  word('supervision.notice-received', '收到挂牌督办通知', 'the supervision notice was received'),
  word('supervision.vetting-agreed', '督办单位审核同意事故调查报告', 'the supervisor agreed to the report'),
  word('supervision.reopened', '案件重新调查，恢复督办', 'the case is open again and under supervision'),
  word('supervision.matters-complete', '督办事项办理完毕', 'the supervised matters were completed'),
  word('supervision.released', '解除挂牌督办', 'the supervision was released'),
  word('supervision.withdrawn', '撤回挂牌督办通知', 'the supervision notice was withdrawn'),
];
