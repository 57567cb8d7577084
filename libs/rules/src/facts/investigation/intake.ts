import { word } from '../word';
import type { FactWord } from '../word';

export const intakeFacts: readonly FactWord[] = [word('accident.occurred', '事故发生', 'the accident happened')];
