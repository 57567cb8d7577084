import { packFormat } from '@app/domain';
import type { PlacePack } from '@app/domain';

/** What a pack says where it says nothing: each names only what its place adds. */
export const nothingElse = {
  format: packFormat,
  version: 1,
  documents: [],
  clauses: [],
  notContained: [],
  clocks: {},
  gates: [],
  vettingSteps: [],
  settings: [],
  supervising: [],
  supervisionPapers: [],
  afterApproval: [],
} as const satisfies Omit<PlacePack, 'id' | 'place' | 'title'>;
