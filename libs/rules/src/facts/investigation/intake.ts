import { tied, word } from '../word';
import type { FactWord } from '../word';

export const intakeFacts: readonly FactWord[] = [
  word('accident.occurred', '事故发生', 'the accident happened'),
  tied('concealment.alleged', '接到瞒报、谎报、迟报的举报或线索', 'a concealed, false or late report was alleged'),
  tied('concealment.verified', '查实瞒报、谎报、迟报', 'it was verified'),
  tied('concealment.refuted', '查否瞒报、谎报、迟报', 'it was refuted'),
];
