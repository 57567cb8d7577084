import { runServersKey } from './global-setup';
import type { RunServers } from '../../local-servers/src';

/** Jest demands a default export. */
export default async function globalTeardown(): Promise<void> {
  const servers = Reflect.get(globalThis, runServersKey) as RunServers | undefined;
  Reflect.deleteProperty(globalThis, runServersKey);
  await servers?.stop();
}
