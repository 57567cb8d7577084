export type { NewEvent, RecordedEvent, SeriesRef } from './stream/event';
export type { GateRule, LawSheet } from './stream/law-sheet';
export { actBehind, actOfTime } from './stream/act-of-time';
export { firedRung, rungsAtOnce } from './stream/rungs-at-once';
export { sides } from './stream/description';
export type { CommandWords, Option, Options, Side } from './stream/description';
export { stateAfter } from './stream/state-after';
export type { ReportChain } from './stream/report-chain';
export { caseKinds, caseKindTitles } from './stream/case-kind';
export type { CaseKind } from './stream/case-kind';
export type {
  CaseSummary,
  DraftText,
  Gate,
  OtherCase,
  Procedure,
  Reaction,
  Task,
  ToldBack,
  TransitionTable,
  World,
} from './stream/procedure';
export type { StreamState } from './stream/state';
export type { Basis, Stand, StreamRow } from './stream/stand';
export { emptyStream, fold } from './stream/fold';
export { reminderOffset } from './stream/reminder-offset';
export { changedSince, projectStream, streamClocks } from './stream/projection';
export type { Projection } from './stream/projection';
export { decideTurn, instant } from './stream/turn';
export type { Installation, Turn, TurnDraft } from './stream/turn';
export { isProcedure, procedureOf, procedures } from './procedures';
export type { Procedures } from './procedures';
export { textKinds } from './investigation/intake/report-texts';
export { levelStanding } from './investigation/level/standing';
export type { LevelStanding } from './investigation/level/standing';
export { overdueTextKinds } from './investigation/overdue-text';
export { checkItems, reportParts } from './investigation/report/choices';
export type { ReportStanding } from './investigation/report/standing';
export { fault, faultText } from './stream/fault';
export { supervisionTextKinds } from './supervision/overdue-text';
export { draftTitles } from './overdue/draft-titles';
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
export type { InvestigationState } from './investigation/state';
