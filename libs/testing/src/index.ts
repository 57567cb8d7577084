export { createDatabaseFromTemplate, dropDatabase } from './database-template';
export type { DatabaseTemplate } from './database-template';
export { startRunServers } from './run-servers';
export type { RunServers } from './run-servers';
export { announce, isAnnounced } from './test-environment';
