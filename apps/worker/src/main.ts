import 'reflect-metadata';
import { loadConfig } from '@app/config';
import { loseLinesQuietly } from '@app/observability';
import { repertoire } from '@app/turn';
import { bundlePath } from './bundle';
import { runWorker } from './run-worker';

async function main(): Promise<void> {
  loseLinesQuietly();
  await runWorker(loadConfig(process.env), repertoire, bundlePath);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
