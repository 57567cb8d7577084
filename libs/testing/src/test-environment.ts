import type { RunServers } from '../../local-servers/src';

/** How tests learn of the run's servers; set by `npm test`, or by Jest's global setup when it runs alone. */
export function announce({ postgresUrl, temporalAddress, namespace }: RunServers): Record<string, string> {
  return { ANJIAN_TEST_POSTGRES: postgresUrl, ANJIAN_TEST_TEMPORAL: temporalAddress, ANJIAN_TEST_NAMESPACE: namespace };
}

export function isAnnounced(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env['ANJIAN_TEST_POSTGRES'] && env['ANJIAN_TEST_TEMPORAL']);
}
