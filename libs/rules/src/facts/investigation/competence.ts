import type { FactWord } from '../word';

export const competenceFacts: readonly FactWord[] = [];
