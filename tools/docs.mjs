// npm run docs: writes anew what is generated from the code; tests keep the same files true.
import { within } from './lib/checkout.mjs';
import { fail, run } from './lib/run.mjs';

const jest = within('node_modules/jest/bin/jest.js');
const env = { ...process.env, UPDATE_DOCS: '1', UPDATE_OPENAPI: '1', UPDATE_SCHEMA: '1' };
const writers = [
  [within('tools/config-example.mjs')],
  [jest, '--selectProjects', 'unit', '--', 'mermaid', 'domain/src/names', 'libs/rules/src/facts', 'libs/rules/src/register'],
  [within('node_modules/prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', 'libs/streams/src'],
  [jest, '--selectProjects', 'medium', '--runInBand', '--', 'openapi', 'schema'],
];

async function main() {
  for (const args of writers) process.exitCode ||= await run(process.execPath, args, { stdio: 'inherit', env });
}

main().catch(fail);
