export { createDatabaseFromTemplate, dropDatabase } from './database-template';
export type { DatabaseTemplate } from './database-template';
export { announce, isAnnounced } from './test-environment';
