import { approvalRules, evaluationRules } from './approval';
import { conventions, timeRules } from './counting';
import { dangerRules } from './danger';
import { investigationRules, jurisdictionRules } from './jurisdiction';
import type { KnownRule } from './known';
import { levelRules } from './level';
import { complaintRules, enforcementRules, interviewRules, penaltyRules } from './penalty';
import { disciplineRules, referralRules } from './referral';
import { reportingRules } from './reporting';
import { specialRules } from './special';
import { supervisionRules } from './supervision';
import { traps } from './traps';

/** A family of ids and the page of docs/law on which those that are held stand. */
export interface Family {
  /** `RP`. */
  readonly prefix: string;
  /** `reporting`. */
  readonly page: string;
  readonly rules: readonly KnownRule[];
}

export const families: readonly Family[] = [
  { prefix: 'LV', page: 'level', rules: levelRules },
  { prefix: 'RP', page: 'reporting', rules: reportingRules },
  { prefix: 'JU', page: 'jurisdiction', rules: jurisdictionRules },
  { prefix: 'IN', page: 'investigation', rules: investigationRules },
  { prefix: 'SV', page: 'supervision', rules: supervisionRules },
  { prefix: 'AP', page: 'approval', rules: approvalRules },
  { prefix: 'SP', page: 'special', rules: specialRules },
  { prefix: 'EV', page: 'evaluation', rules: evaluationRules },
  { prefix: 'HD', page: 'dangers', rules: dangerRules },
  { prefix: 'CR', page: 'referral', rules: referralRules },
  { prefix: 'DS', page: 'discipline', rules: disciplineRules },
  { prefix: 'PN', page: 'penalties', rules: penaltyRules },
  { prefix: 'EX', page: 'enforcement', rules: enforcementRules },
  { prefix: 'CP', page: 'complaints', rules: complaintRules },
  { prefix: 'TK', page: 'interviews', rules: interviewRules },
  { prefix: 'C', page: 'counting', rules: timeRules },
  { prefix: '4', page: 'counting', rules: conventions },
  { prefix: 'T', page: 'traps', rules: traps },
];
