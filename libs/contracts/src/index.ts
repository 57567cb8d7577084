export { catalogue } from './errors/catalogue';
export type { ErrorEntry } from './errors/entry';
export type { ProblemDocument } from './errors/problem-document';
export { errorEntry, sentence, statusOf, whatToDo } from './errors/sentence';
export type { Params } from './errors/sentence';
export type { Names } from './errors/names';
export { eventWords, gateWords, ownersWords, ownerWords, wordFor } from './errors/words';
export { projectionRequestSchema } from './projection-request.schema';
export type { ProjectionRequest } from './projection-request.schema';
