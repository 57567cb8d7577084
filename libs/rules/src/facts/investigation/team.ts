import { word } from '../word';
import type { FactWord } from '../word';

export const teamFacts: readonly FactWord[] = [
  word('procuratorate.invited', '邀请人民检察院派人参加调查组', 'the procuratorate was invited to the team'),
  word('procuratorate.answered', '人民检察院答复', 'the procuratorate answered'),
  word('team.formed', '事故调查组成立', 'the investigation team was formed'),
];
