import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the checkout. */
export const within = (...parts) => resolve(checkout, ...parts);
