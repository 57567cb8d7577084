import { word } from '../word';
import type { FactWord } from '../word';

export const approvalFacts: readonly FactWord[] = [word('approval.issued', '作出批复', 'the report was approved')];
