import { word } from '../word';
import type { FactWord } from '../word';

export const competenceFacts: readonly FactWord[] = [
  word('case.raised', '提级调查', 'a higher government raised the case'),
  word('case.taken-over', '上级人民政府另行组织调查', 'a higher government took the case over'),
  word('case.returned', '案件交回', 'the case was returned'),
  word('first-report.sent', '报送书面初报', 'the first written report was sent'),
];
