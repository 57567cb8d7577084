export { ConfigError } from './config-error';
export { defaultCachedWorkflows } from './default-cached-workflows';
export { demoAllowed } from './demo-allowed';
export { envExample } from './example';
export { databaseUrlIfAny, loadConfig, loadOwnerConfig } from './load';
export type { Config, OwnerConfig } from './load';
export { settings } from './settings';
export type { SettingName } from './settings';
