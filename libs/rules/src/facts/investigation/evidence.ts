import type { FactWord } from '../word';

export const evidenceFacts: readonly FactWord[] = [];
