export type { Act, Actor, Command } from './stream/command';
export type { NewEvent, RecordedEvent, SeriesRef } from './stream/event';
export type { GateRule, LawSheet } from './stream/law-sheet';
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
} from './stream/ledger';
export type { CaseSummary, Gate, Procedure, Reaction, Task, TransitionTable, World } from './stream/procedure';
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
export { levels } from './investigation/level';
export type { Level } from './investigation/level';
export { commandTitles, procedureTitles, stageTitles } from './titles';
export type { Organ, OrganKind } from './place/organ';
export type { Place, PlaceKind } from './place/place';
export { rankOf } from './place/rank';
export type { Rank } from './place/rank';
