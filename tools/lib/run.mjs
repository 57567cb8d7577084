import { spawn } from 'node:child_process';
import { checkout } from './checkout.mjs';

/** Runs a program in the checkout with our output and gives its exit code; a signal counts as 1 and goes to both. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: checkout, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    const done = (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code ?? 1);
    };
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('close', done);
  });
}

const signals = ['SIGINT', 'SIGTERM'];

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** One sentence for a person, no stack trace. */
export class Sentence extends Error {}

/** Prints what went wrong as a sentence where it is one, and ends with 1. */
export function fail(error) {
  const expected = error instanceof Sentence || error?.name === 'StartError' || error?.name === 'ConfigError';
  console.error(expected ? error.message : (error?.stack ?? error));
  process.exit(1);
}
