// Relative, not by alias: Jest resolves no aliases where it runs its global setup.
import { startRunServers } from '../../local-servers/src';
import { announce, isAnnounced } from './test-environment';

/** Where the teardown, which Jest loads on its own, finds what to stop. */
export const runServersKey = Symbol.for('anjian.run-servers');

/** Jest demands a default export. A server that cannot be started fails the run: no test is skipped. */
export default async function globalSetup(): Promise<void> {
  if (isAnnounced(process.env)) return;
  const servers = await startRunServers();
  Reflect.set(globalThis, runServersKey, servers);
  Object.assign(process.env, announce(servers));
}
