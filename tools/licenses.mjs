import { createRequire } from 'node:module';
import { checkout } from './lib/checkout.mjs';
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
  const found = Object.entries(packages);
  const refused = found.filter(([, { licenses }]) => !isAllowed(licenses ?? 'UNKNOWN'));
  for (const [name, { licenses }] of refused) console.error(`${name}: ${[licenses].flat().join(', ')} is not an allowed licence.`);
  console.log(`${found.length} packages checked, ${refused.length} with a licence that is not allowed.`);
  // Nothing checked would be a check that is broken.
  process.exitCode = refused.length > 0 || found.length === 0 ? 1 : 0;
});
