export type { Act, Actor, Command } from './stream/command';
export type { NewEvent, RecordedEvent, SeriesRef } from './stream/event';
export type { GateRule, LawSheet } from './stream/law-sheet';
export { actBehind, actOfTime } from './stream/act-of-time';
export { firedRung, rungsAtOnce } from './stream/rungs-at-once';
export type { Change } from './stream/rungs-at-once';
export { stateAfter } from './stream/state-after';
export { keepBook, keptBook, latestBook } from './stream/law-book';
export type { LawBook } from './stream/law-book';
export type { ReportChain } from './stream/report-chain';
export type {
  AppendAnswer,
  AppendRequest,
  Installation,
  LedgerPort,
  Loaded,
  Projection,
  Receipt,
  SentCommand,
  SentMessage,
  Standing,
  StreamStart,
  TurnLookup,
} from './stream/ledger';
export type { CaseSummary, DraftText, Gate, Procedure, Reaction, Task, TransitionTable, World } from './stream/procedure';
export { isRejection, reject } from './stream/rejection';
export type { Rejection } from './stream/rejection';
export { streamId } from './stream/stream';
export type { ProcedureKind, StreamRef } from './stream/stream';
export type { StreamState } from './stream/state';
export { emptyStream, fold, messageTurnId } from './stream/fold';
export { reminderOffset } from './stream/reminder-offset';
export { changedSince, projectStream, streamClocks } from './stream/projection';
export { advanceCommand, decideTurn, instant } from './stream/turn';
export { procedures } from './procedures';
export type { ReportStanding } from './investigation/report/standing';
export { textKinds } from './investigation/intake/texts/report-text';
export { fault, faultText } from './stream/fault';
export { overdueTextKinds } from './investigation/overdue/templates';
export { supervisionTextKinds } from './supervision/texts/overdue-text';
export { levels } from './level/levels';
export type { Level } from './level/levels';
export { commandTitles, procedureTitles, stageTitles } from './titles';
export type { Organ, OrganKind } from './place/organ';
export type { Place, PlaceKind } from './place/place';
export { rankOf } from './place/rank';
export type { Rank } from './place/rank';
export { accidentFields } from './level/accident-field';
export type { AccidentClass, AccidentField } from './level/accident-field';
export { assessLevel, compareLevels } from './level/assess-level';
export type { LevelAssessment, MeasureReading } from './level/assess-level';
export { casualtiesOn } from './level/casualties-on';
export type { CasualtyStanding } from './level/casualties-on';
export { measures } from './level/casualties';
export type { Casualties, Measure } from './level/casualties';
export type { CasualtyChange, CasualtyGroup, ChangeWithdrawn, LossStated, MissingConfirmed, PersonsMoved } from './level/casualty-change';
export type { CasualtyRules, CasualtyWindowRule } from './level/casualty-rules';
export { movesBetween } from './level/casualty-totals';
export type { CasualtyTotals } from './level/casualty-totals';
export { casualtyWindow } from './level/casualty-window';
export type { CasualtyWindow, CountedAccident } from './level/casualty-window';
export type { LegalStep } from './level/legal-step';
export { levelTitles, measureTitles } from './level/level-words';
export { scopeOf } from './level/scope';
export type { ScopeAnswer, ScopeQuestion, ScopeRules } from './level/scope';
export type { Band, LevelThresholds } from './level/thresholds';
export { thresholdsFor } from './level/thresholds-for';
export type { Assignment, BodyKind, CompetentBody, Seat } from './competence/body';
export type { CompetenceLaw } from './competence/competence-law';
export type { CompetenceAnswer, Reading } from './competence/competence-answer';
export type { AssigningRule, CompetenceTable, OpenRule, PlaceCase } from './competence/competence-table';
export { competentInvestigator } from './competence/competent-investigator';
export type { CompetenceQuestion } from './competence/competent-investigator';
export { crossRegion } from './competence/cross-region';
export type { CrossRegion, CrossRegionQuestion } from './competence/cross-region';
export { entrusting } from './competence/entrusting';
export type { Entrusting, EntrustingQuestion } from './competence/entrusting';
export { onLevelChange } from './competence/level-change';
export type { LevelChange, LevelChangeAnswer } from './competence/level-change';
export { chainOf } from './competence/place-tree';
export { raising } from './competence/raising';
export type { Raising, RaisingQuestion } from './competence/raising';
export type { RaisingGround } from './competence/raising-ground';
export { approvalLimits, governing, reportLimits } from './investigation/governing-clock';
export { levelStanding } from './investigation/level/level-standing';
export type { LevelStanding } from './investigation/level/level-standing';
export type { InvestigationState } from './investigation/state';
export { checkItems, reportParts } from './investigation/report/content';
