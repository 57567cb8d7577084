export { calendar, calendarEditions } from './calendar-editions';
export { factsPage } from './facts/page';
export { factVocabulary } from './facts/vocabulary';
export type { FactWord } from './facts/word';
export { lawSheet } from './law-sheet';
export { national } from './national/pack';
export type { RulePack } from './pack';
