import type { Day } from '@app/calendar';
import type { ClockRule, Condition, ConflictRule, Source, Text } from '@app/clock';
import type { CasualtyRules } from '../assessment/casualty-rules';
import type { ScopeRules } from '../assessment/scope';
import type { Level } from '../assessment/levels';
import type { LevelThresholds } from '../assessment/thresholds';
import type { ReportChain } from './report-chain';
import type { CompetenceLaw } from '../jurisdiction/competence-law';
import type { SupervisingRule } from '../supervision/supervising-rule';
import type { NoticePapersRule } from '../supervision/papers-asked';

/** A step that blocks a command until something is done (convention 4.2). */
export interface GateRule {
  /** `supervision-vetting`. */
  readonly id: string;
  readonly title: Text;
  /** The command that it blocks: procedure and command name. */
  readonly blocks: { readonly procedure: string; readonly command: string };
  /** Role whose act opens it. An unmapped role blocks; it is never skipped. */
  readonly role: string;
  /** What it stands on unless another holds for the case. */
  readonly basis: Source;
  /** The first whose condition holds for the case stands in place of `basis`. */
  readonly bases?: readonly { readonly when: Condition; readonly basis: Source }[];
}

/** One of the offices that the rule of a place has examine every report before it is approved, one after the other. Each is a gate of its own. */
export interface VettingStep {
  /** That of its gate: `efficiency-office`. */
  readonly id: string;
  readonly title: Text;
  /** A role and not a body: bodies are given up (T-30). */
  readonly role: string;
  /** Whether it is of the government that investigates, or of the next higher one. */
  readonly level: 'own' | 'next-higher';
  /** The part of its id after the division code, and the last day on which there was one; null or later: nobody, unless a person maps the role. */
  readonly body: { readonly kind: string; readonly to?: Day } | null;
  /** The step that comes before it. */
  readonly after: string | null;
  /** Division code of the place whose rule it is: it binds the governments there and below. */
  readonly place: string;
  /** By the day of the accident. */
  readonly inForce: { readonly from: Day; readonly to?: Day };
  /** Absent: every report. */
  readonly when?: Condition;
  readonly basis: Source;
}

/** What a place attaches to an approved accident: 通报, 现场警示教育会, 警示教育片, a change of rules. */
export interface AfterApproval {
  /** `warning-meeting`. */
  readonly id: string;
  readonly title: Text;
  /** Who has to do it; `field-department` 行业主管部门, which the law does not name further. */
  readonly actor: 'own-safety-office' | 'government' | 'field-department';
  /** Only after an accident of these; absent where it is after any. */
  readonly levels?: readonly Level[];
  readonly basis: Source;
}

/** What one procedure needs of the law of one place: plain data, handed to the workflow by `load`. */
export interface LawSheet {
  /** Names the packs and their versions: `national@1`. */
  readonly pack: string;
  readonly place: string;
  readonly clocks: readonly ClockRule[];
  readonly gates: readonly GateRule[];
  /** Absent where the place has none. */
  readonly vettingSteps?: readonly VettingStep[];
  /** Which ends of one case cannot both be used to the full (T-10). Absent in sheets that were written down before they were part of it. */
  readonly conflicts?: readonly ConflictRule[];
  /** Named settings of unsettled law. */
  readonly settings: Readonly<Record<string, string>>;
  /** How far up reports go. */
  readonly reporting?: ReportChain;
  /** Scales of the level, one per regime. Absent in sheets that were written down before they were part of it. */
  readonly levels?: readonly LevelThresholds[];
  /** How casualties count for the level; absent as above. */
  readonly casualties?: CasualtyRules;
  /** Where the regulation applies; absent as above. */
  readonly scope?: ScopeRules;
  /** Who investigates there; absent in sheets of procedures that do not ask, and in those written before it was in them. */
  readonly competence?: CompetenceLaw;
  /** Which accidents of the place are supervised, and by whom; absent in sheets of procedures that do not ask, and as above. */
  readonly supervising?: readonly SupervisingRule[];
  /** What is asked of notices of supervision; absent in sheets that were written down before it was part of them. */
  readonly supervisionPapers?: readonly NoticePapersRule[];
  /** What the place attaches to an approval; absent in sheets of procedures that do not ask. */
  readonly afterApproval?: readonly AfterApproval[];
}
