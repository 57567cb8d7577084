// Types of what the web application asks, from openapi.json: `npm run types -w apps/web`; with --check it says whether they are still equal.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const target = join(import.meta.dirname, 'src/api/schema.d.ts');
const document = JSON.parse(readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8'));

// Every command has a path and a form of its own there. The forms are drawn from the catalogue of commands, so their types are not needed here.
const oneCommand = /\/(commands|preview)\/[a-z]/;
document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => !oneCommand.test(path)));
delete document.components.requestBodies;
const used = namesIn([document.paths, document.components.responses]);
document.components.schemas = Object.fromEntries(Object.entries(document.components.schemas).filter(([name]) => used.has(name)));

const types = `// Made from openapi.json by \`npm run types -w apps/web\`.\n${astToString(await openapiTS(document))}`;
if (!process.argv.includes('--check')) writeFileSync(target, types);
else if (readFileSync(target, 'utf8') !== types) {
  console.error('The types of the web application are not those of openapi.json: npm run types -w apps/web');
  process.exitCode = 1;
}

function namesIn(value, found = new Set()) {
  for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    namesIn(document.components.schemas[name], found);
  }
  return found;
}
