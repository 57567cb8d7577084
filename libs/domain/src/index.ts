export type { NewEvent, RecordedEvent, SeriesRef } from './stream/event';
export { articleOfGate } from './stream/gate-article';
export type { AfterApproval, GateRule, LawSheet, VettingStep } from './stream/law-sheet';
export { packFormat } from './stream/place-pack';
export type { DatedStanding, NotContained, PlaceClause, PlaceDocument, PlacePack, Standing } from './stream/place-pack';
export { firstShut } from './stream/gate-order';
export { actBehind, actOfTime } from './stream/act-of-time';
export { markIrregular, refuseProposed } from './stream/done';
export type { Irregularity } from './stream/done';
export { addressed, remindingKinds } from './stream/addressed';
export type { Addressed, Held } from './stream/addressed';
export { datesTold } from './stream/dates-told';
export type { ShownDate } from './stream/dates-told';
export { firedRung, rungsAtOnce } from './stream/rungs-at-once';
export { sides } from './stream/description';
export type { CommandWords, Option, Options, Side } from './stream/description';
export { withdrawals } from './stream/withdrawals';
export { recordedEvents, stateAfter } from './stream/state-after';
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
  Parties,
} from './stream/procedure';
export type { StreamState } from './stream/state';
export type { Basis, Installation, Stand, StreamRow } from './stream/stand';
export { emptyStream, fold } from './stream/fold';
export { reminderOffset } from './stream/reminder-offset';
export { changedSince, projectStream, streamClocks } from './stream/projection';
export type { Projection } from './stream/projection';
export { endingTask, isPressing, realEnd, streamLights } from './stream/stream-lights';
export type { StreamLights } from './stream/stream-lights';
export { decideTurn, instant } from './stream/turn';
export type { Turn, TurnDraft } from './stream/turn';
export { isProcedure, procedureOf, procedures } from './procedures';
export type { Procedures } from './procedures';
export { addresseeTitles, toBeTold, wayTitles } from './investigation/intake/choices';
export type { Addressee } from './investigation/intake/choices';
export { textKinds } from './investigation/intake/report-texts';
export { levelStanding } from './investigation/level/standing';
export type { LevelStanding } from './investigation/level/standing';
export { overdueTextKinds } from './investigation/overdue-text';
export { reportPaperKinds } from './investigation/report/comments-text';
export { checkItems, enclosures, enclosureWords, natureWords, reportParts } from './investigation/report/choices';
export type { ReportStanding } from './investigation/report/standing';
export { fault, faultText } from './stream/fault';
export { feedbackKinds, standingSteps, supervisionSteps, supervisionStepTitles } from './supervision/steps';
export type { SupervisionStep } from './supervision/steps';
export { kindTitles as supervisionKindTitles } from './supervision/notice-kinds';
export type { DeathsCase, SupervisingRule } from './supervision/supervising-rule';
export type { NoticeFormality, NoticePapersRule } from './supervision/papers-asked';
export { answersToUrging, nextUrging } from './supervision/urging';
export type { SupervisionStanding } from './supervision/standing';
export { supervisionTextKinds } from './supervision/texts';
export { kindInName } from './assessment/kind-in-name';
export { rectificationTextKinds } from './rectification/texts';
export { itemKinds, itemResults, itemStates } from './rectification/choices';
export type { ItemKind, ItemState } from './rectification/choices';
export { lifetime as rectificationStages } from './rectification/stages';
export { rectificationStanding } from './rectification/standing';
export type { RectificationStanding } from './rectification/standing';
export type { RectificationState } from './rectification/state';
export { draftTitles } from './overdue/draft-titles';
export { levels } from './assessment/levels';
export type { Level } from './assessment/levels';
export { commandTitles, procedureTitle, procedureTitles, stageTitle, stageTitles } from './titles';
export { postsOf } from './investigation/post-organ';
export { organKinds, stoodOn } from './place/organ';
export type { DatedOrgan, Organ, OrganKind } from './place/organ';
export { placeKinds } from './place/place';
export type { Place, PlaceKind } from './place/place';
export { compareRanks, rankOf, rankOfOrgan } from './place/rank';
export type { Rank } from './place/rank';
export { accidentFields } from './assessment/accident-field';
export type { AccidentClass, AccidentField } from './assessment/accident-field';
export { equipmentExclusions } from './assessment/equipment-exclusion';
export type { EquipmentExclusion } from './assessment/equipment-exclusion';
export { assessLevel, compareLevels } from './assessment/assess-level';
export type { LevelAnswer } from './assessment/level-answer';
export type { LevelAssessment, MeasureReading } from './assessment/level-steps';
export { casualtiesOn } from './assessment/casualties-on';
export type { CasualtyStanding } from './assessment/casualty-steps';
export { measures } from './assessment/casualties';
export type { Casualties, Measure } from './assessment/casualties';
export type {
  CasualtyChange,
  CasualtyGroup,
  ChangeWithdrawn,
  LossStated,
  MissingConfirmed,
  PersonsMoved,
} from './assessment/casualty-change';
export type { CasualtyRules, CasualtyWindowRule, TollOnWater } from './assessment/casualty-rules';
export { movesBetween } from './assessment/casualty-totals';
export type { CasualtyTotals } from './assessment/casualty-totals';
export { casualtyWindow } from './assessment/casualty-window';
export type { CasualtyWindow, CountedAccident } from './assessment/casualty-window';
export type { LegalStep } from './assessment/legal-step';
export { levelTitles, measureTitles } from './assessment/level-words';
export { scopeOf } from './assessment/scope';
export type { ScopeAnswer, ScopeQuestion, ScopeRules } from './assessment/scope';
export type { Band, LevelThresholds } from './assessment/thresholds';
export { thresholdsFor } from './assessment/thresholds-for';
export type { Assignment, BodyKind, CompetentBody, Seat } from './jurisdiction/body';
export type { CarriedOn, CompetenceLaw } from './jurisdiction/competence-law';
export type { Approver, CompetenceAnswer, Reading } from './jurisdiction/competence-answer';
export type { AssigningRule, CompetenceTable, OpenRule, PlaceCase } from './jurisdiction/competence-table';
export { competentInvestigator } from './jurisdiction/competent-investigator';
export type { CompetenceQuestion } from './jurisdiction/competent-investigator';
export { crossRegion } from './jurisdiction/cross-region';
export type { CrossRegion, CrossRegionQuestion } from './jurisdiction/cross-region';
export { entrusting } from './jurisdiction/entrusting';
export type { Entrusting, EntrustingQuestion } from './jurisdiction/entrusting';
export { onLevelChange } from './jurisdiction/level-change';
export type { LevelChange, LevelChangeAnswer } from './jurisdiction/level-change';
export { chainOf } from './jurisdiction/place-tree';
export { raising } from './jurisdiction/raising';
export type { Raising, RaisingQuestion } from './jurisdiction/raising';
export type { RaisingGround } from './jurisdiction/raising-ground';
export { approvalLimits, governing, reportLimits } from './investigation/governing-clock';
export type { InvestigationState } from './investigation/state';
