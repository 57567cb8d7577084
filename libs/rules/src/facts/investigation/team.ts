import { tied, word } from '../word';
import type { FactWord } from '../word';

export const teamFacts: readonly FactWord[] = [
  word('procuratorate.invited', '邀请人民检察院派人参加调查组', 'the procuratorate was invited to the team'),
  word('procuratorate.answered', '人民检察院答复', 'the procuratorate answered'),
  tied('crime-clue.found', '发现涉嫌犯罪线索', 'the clue of a crime was found'),
  tied('clue.handed-over', '移送线索', 'a clue was handed over'),
  tied('clue.received', '接收机关确认收到线索', 'the receiver confirmed the clue'),
  word('team.formed', '事故调查组成立', 'the investigation team was formed'),
];
