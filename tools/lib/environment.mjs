import { existsSync, statSync } from 'node:fs';
import { within } from './checkout.mjs';

/** Reads `.env` of the checkout where there is one; what the environment says already wins. */
export function readDotEnv() {
  if (existsSync(within('.env'))) process.loadEnvFile(within('.env'));
}

/** Points operator commands at the installation that was started last on this machine, unless the environment names one. */
export function readLastStart() {
  if (process.env.DATABASE_URL || process.env.DATABASE_OWNER_URL) return;
  const folders = process.env.DATA_DIR ? [process.env.DATA_DIR] : ['.data', '.data/demo'];
  const files = folders.map((folder) => within(folder, 'anjian.env')).filter((path) => existsSync(path));
  const [latest] = files.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (latest !== undefined) process.loadEnvFile(latest);
}
