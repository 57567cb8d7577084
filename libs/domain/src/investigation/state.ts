import type { Day, Instant } from '@app/calendar';
import type { Fact } from '@app/clock';
import type { AccidentField } from '../assessment/accident-field';
import type { Level } from '../assessment/levels';
import type { CaseTold } from '../rectification/case.schema';
import type { Irregularity } from '../stream/done';
import type { ApprovalState } from './approval/state';
import type { CompetenceState } from './competence/state';
import type { FileDocument } from './documents/documents.schema';
import type { EndingState } from './ending/state';
import type { EvidenceState } from './evidence/state';
import type { IntakeState } from './intake/state';
import type { LevelState } from './level/state';
import type { Draft, ReportState } from './report/state';
import type { Stage } from './stages';
import type { Question } from './supervised/state';
import type { TeamState } from './team/state';

export interface Procuratorate {
  readonly organ: string;
  readonly invitedAt: Instant;
  readonly answer: 'member' | 'beside' | 'declined' | null;
  readonly answeredAt: Instant | null;
}

export interface Appraisal {
  readonly ref: string;
  readonly body: string;
  readonly subject: string;
  readonly orderedAt: Instant;
  readonly deliveredAt: Instant | null;
  /** When it ended without an opinion; absent while it has not. */
  readonly endedAt?: Instant;
}

/** What holds up an investigation beside an appraisal; whether it stops the clock is a setting of the pack. */
export interface Interruption {
  readonly ref: string;
  readonly ground: 'site-blocked' | 'difficult-question';
  readonly since: Instant;
  readonly until: Instant | null;
}

export interface Extension {
  readonly ref: string;
  readonly askedDays: number;
  readonly askedAt: Instant;
  readonly grantedDays: number;
  readonly status: 'asked' | 'granted' | 'refused' | 'revoked';
}

/** A supervision (挂牌督办) of this case; it lives in a stream of its own. */
export interface SupervisionLink {
  readonly n: number;
  readonly supervisor: string;
  readonly addressee: string;
  /** The investigator at whose time the supervisor last said who is addressed; absent while it never had to (T-50). */
  readonly readdressed?: string;
  readonly recordedAt: Instant;
  /** The level under which the notice was issued, and that at which its supervisor last said what becomes of it (T-50); null or absent while none is known. */
  readonly issuedLevel?: Level | null;
  readonly saidLevel?: Level;
  /** When the case last opened again to it; absent while it never did. */
  readonly reopenedAt?: Instant;
  /** The last version of the report that it was told of, and the last that it answered to know; absent before the first. */
  readonly told?: Pick<Draft, 'version' | 'at'>;
  readonly known?: number;
  /** The level that it was last told; null or absent while none is known. */
  readonly level?: Level | null;
  /** The day on which report and approval end at the latest, as it was last told; null or absent while there is none. */
  readonly endsOn?: Day | null;
  /** Whether the approval waits for its agreement; absent: it does. */
  readonly vetting?: 'required' | 'not-required';
  /** The version that was last agreed to, the changes listed in the agreement, and the version that makes them (SV-30). */
  readonly agreed?: { readonly version: number; readonly changes?: readonly string[]; readonly covers?: number };
  /** recorded: its stream has not yet answered, to the notice or to the reopening, and this stream holds the gate; then the supervision's stream holds it. */
  readonly status: 'recorded' | 'opened' | 'vetted' | 'released' | 'withdrawn';
}

/** What is known of an investigation. Plain JSON. */
export interface InvestigationState {
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly name: string;
  /** Division code of the place of the accident. */
  readonly place: string;
  readonly occurredAt: Instant | Day;
  readonly reportedAt: Instant;
  readonly unit: string;
  readonly toll: {
    readonly deaths: number;
    readonly seriousInjuries: number;
    readonly missing: number;
    readonly directLossWan: number | null;
  };
  /** Organ id of the government that is responsible for the investigation. */
  readonly investigator: string;
  /** First assessment (初判): shown as such, never used as the level. */
  readonly suspectedLevel: Level | null;
  readonly determined: Level | null;
  /** Class of the accident: first as taken in, later as a person decides (T-17). */
  readonly accidentClass: AccidentField | null;
  readonly formed: { readonly leader: string; readonly members: readonly string[] } | null;
  readonly procuratorate: Procuratorate | null;
  readonly appraisals: readonly Appraisal[];
  readonly interruptions: readonly Interruption[];
  /** When a person judged what had passed before the accident became known; absent before. */
  readonly passedJudgedAt?: Instant;
  readonly extensions: readonly Extension[];
  readonly supervisions: readonly SupervisionLink[];
  /** Whether offices supervise the case; absent before the first question. */
  readonly questions?: readonly Question[];
  readonly submission: { readonly submittedAt: Instant; readonly receivedOn: Day } | null;
  readonly issued: { readonly number: string; readonly issuedAt: Instant } | null;
  readonly intake: IntakeState;
  readonly level: LevelState;
  readonly competence: CompetenceState;
  readonly team: TeamState;
  readonly evidence: EvidenceState;
  readonly report: ReportState;
  readonly approval: ApprovalState;
  readonly ending: EndingState;
  /** What the carrying-out of the approval was last told of the case; absent before the first approval. */
  readonly rectification?: { readonly told: CaseTold };
  /** Papers filed in the case. */
  readonly documents: readonly Pick<FileDocument, 'document' | 'kind' | 'issuer' | 'issuedOn' | 'replaces'>[];
  /** What was done although the law forbids it (AP-17). */
  readonly irregularities: readonly Irregularity[];
  /** All that is true of the case, in the order in which it was recorded: what the clocks are projected from. */
  readonly facts: readonly Fact[];
}

/** The state with a change of what is known of the report. */
export function inIntake(state: InvestigationState, change: Partial<IntakeState>): InvestigationState {
  return { ...state, intake: { ...state.intake, ...change } };
}

export function inReport(state: InvestigationState, change: Partial<ReportState>): InvestigationState {
  return { ...state, report: { ...state.report, ...change } };
}

export function inCompetence(state: InvestigationState, more: Partial<CompetenceState>): InvestigationState {
  return { ...state, competence: { ...state.competence, ...more } };
}

/** The state with another part of what is known of the team. */
export function inTeam(state: InvestigationState, changed: Partial<TeamState>): InvestigationState {
  return { ...state, team: { ...state.team, ...changed } };
}

/** The state with a part of the decision changed. */
export function inApproval(state: InvestigationState, change: Partial<ApprovalState>): InvestigationState {
  return { ...state, approval: { ...state.approval, ...change } };
}

/** The state with a part of the aftermath changed. */
export function inEnding(state: InvestigationState, change: Partial<EndingState>): InvestigationState {
  return { ...state, ending: { ...state.ending, ...change } };
}
