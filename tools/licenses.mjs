// npm run licenses: what is deployed, and what the build has bundled into the web application.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { checkout, within } from './lib/checkout.mjs';
import { fail } from './lib/run.mjs';

// Licences that ask for no more than a notice. CC-BY-4.0 is data (caniuse-lite), Python-2.0 is argparse.
const allowed = new Set([
  'Apache-2.0',
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  'Python-2.0',
  'Public Domain',
]);

/** `MIT OR GPL-3.0` leaves us the choice, `MIT AND GPL-3.0` does not; a star marks a guess from the text of a file. */
function isAllowed(licences) {
  const each = [licences].flat().flatMap((text) => text.replaceAll(/[()*]/g, '').split(' AND '));
  return each.every((text) => text.split(' OR ').some((licence) => allowed.has(licence.trim())));
}

const checker = createRequire(import.meta.url)('license-checker-rseidelsohn');
checker.init({ start: checkout, production: true, excludePrivatePackages: true }, (error, packages) => {
  if (error) fail(error);
  const deployed = Object.entries(packages).map(([name, { licenses }]) => ({ name, licences: licenses ?? 'UNKNOWN' }));
  demand('deployed', deployed);
  const bundled = JSON.parse(readFileSync(within('dist/web/licenses.json'), 'utf8'));
  demand(
    'bundled',
    bundled.map(({ name, version, identifier }) => ({ name: `${name}@${version}`, licences: identifier ?? 'UNKNOWN' })),
  );
});

// Nothing checked would be a check that is broken.
function demand(where, found) {
  const refused = found.filter(({ licences }) => !isAllowed(licences));
  for (const { name, licences } of refused) console.error(`${name}: ${[licences].flat().join(', ')} is not an allowed licence.`);
  console.log(`${found.length} packages ${where}, ${refused.length} with a licence that is not allowed.`);
  if (refused.length > 0 || found.length === 0) process.exitCode = 1;
}
