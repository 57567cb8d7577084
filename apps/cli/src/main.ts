import 'reflect-metadata';
import { CommanderError } from 'commander';
import { ConfigError } from '@app/config';
import { BadInput, exitCode } from './failure';
import { operatorProgram } from './program';

// Whoever reads our output may stop reading: `anjian rules | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCode.ok);
});

operatorProgram()
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    process.exitCode = codeOf(error);
  });

function codeOf(error: unknown): number {
  // Commander has printed its own errors, and ends --help this way too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.badInput;
  console.error(error instanceof Error ? error.message : String(error));
  return error instanceof BadInput || error instanceof ConfigError ? exitCode.badInput : exitCode.failed;
}
