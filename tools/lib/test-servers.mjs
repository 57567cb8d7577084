import { createRequire } from 'node:module';
import { within } from './checkout.mjs';
import { run } from './run.mjs';

/**
 * One PostgreSQL and one Temporal server for all tiers that need them.
 *
 * @returns the environment that tells tests of them, and how to stop them; without a build, nothing: Jest's global
 * setup then tries on its own and says what is wrong
 */
export async function startTestServers() {
  try {
    const { startRunServers } = createRequire(import.meta.url)(within('dist/apps/cli/libs/local-servers/src/index.js'));
    const servers = await startRunServers();
    const { postgresUrl, temporalAddress, namespace } = servers;
    const env = { ANJIAN_TEST_POSTGRES: postgresUrl, ANJIAN_TEST_TEMPORAL: temporalAddress, ANJIAN_TEST_NAMESPACE: namespace };
    return { env, stop: servers.stop };
  } catch (error) {
    console.error(error?.message ?? error);
    return { env: {}, stop: () => Promise.resolve() };
  }
}

/** Runs a program of test/support/pages on servers of its own. @returns its exit code */
export async function runOnTestServers(program, args) {
  const { env, stop } = await startTestServers();
  try {
    const loaded = ['-r', within('test/support/typescript.cjs'), within(`test/support/pages/${program}`), ...args];
    return await run(process.execPath, loaded, { stdio: 'inherit', env: { ...process.env, ...env } });
  } finally {
    await stop();
  }
}
