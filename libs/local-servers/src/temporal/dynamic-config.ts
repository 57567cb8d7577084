export type DynamicConfig = Readonly<Record<string, string | number | boolean>>;

/** Lets a test move one workflow's time forward; without the second value every skipped timer costs a second. */
export const virtualTime: DynamicConfig = {
  'frontend.WorkflowTimeSkippingEnabled': true,
  'history.timerProcessorMaxTimeShift': '20ms',
};

/** Limits stay at the server's defaults, so that what works here works on any server. */
export const localDefaults: DynamicConfig = {
  // A new namespace is usable after one refresh.
  'system.namespaceCacheRefreshInterval': '1s',
};

/** As `--dynamic-config-value KEY=VALUE` arguments. */
export function asArguments(config: DynamicConfig): string[] {
  return Object.entries(config).flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${JSON.stringify(value)}`]);
}

/** As the YAML file that the server proper reads; JSON is YAML. */
export function asFile(config: DynamicConfig): string {
  return JSON.stringify(Object.fromEntries(Object.entries(config).map(([key, value]) => [key, [{ value, constraints: {} }]])), null, 2);
}
