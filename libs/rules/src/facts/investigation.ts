import { approvalFacts } from './investigation/approval';
import { competenceFacts } from './investigation/competence';
import { endingFacts } from './investigation/ending';
import { evidenceFacts } from './investigation/evidence';
import { intakeFacts } from './investigation/intake';
import { levelFacts } from './investigation/level';
import { reportFacts } from './investigation/report';
import { teamFacts } from './investigation/team';
import { timeLimitFacts } from './investigation/time-limit';
import type { FactWord } from './word';

/** What clocks of an investigation can run on, by the parts of the procedure. */
export const investigationFacts: readonly FactWord[] = [
  ...intakeFacts,
  ...levelFacts,
  ...competenceFacts,
  ...teamFacts,
  ...evidenceFacts,
  ...timeLimitFacts,
  ...reportFacts,
  ...approvalFacts,
  ...endingFacts,
];
