export {};
export { projectionRequestSchema } from './projection-request.schema';
export type { ProjectionRequest } from './projection-request.schema';
