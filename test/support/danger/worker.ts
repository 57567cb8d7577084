import 'reflect-metadata';
import { loadConfig } from '@app/config';
import { runWorker } from '../../../apps/worker/src/run-worker';
import { withDanger } from './repertoire';

// As the product's own worker, with one procedure more.
runWorker(loadConfig(process.env), withDanger, process.env['DANGER_BUNDLE'] ?? '').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
