import { join } from 'node:path';
import type { Installation } from '@app/domain';
import { keep } from './secrets';

export interface Found {
  readonly folder: string;
  readonly installation: Installation;
  /** Path of the key ring; null when PAYLOAD_KEYS or PAYLOAD_KEYS_FILE is given. */
  readonly keyFile: string | null;
}

/** What API and worker are told over what this process was told, apart from where the servers are. */
export function environmentOf({ folder, installation, keyFile }: Found): Record<string, string> {
  return {
    INSTALLATION: installation,
    DATA_DIR: folder,
    ANCHOR_FILE: process.env['ANCHOR_FILE'] || join(folder, 'anchors.txt'),
    DOCUMENT_DIR: process.env['DOCUMENT_DIR'] || join(folder, 'documents'),
    ...(keyFile === null ? {} : { PAYLOAD_KEYS_FILE: keyFile }),
  };
}

/** Keeps the same for operator commands (`npm run -s anjian -- verify`), which are started beside. */
export function writeEnvironment(folder: string, env: Record<string, string>, ownerUrl: string): void {
  const lines = Object.entries({ ...env, DATABASE_OWNER_URL: ownerUrl }).map(([name, value]) => `${name}="${value}"`);
  keep(join(folder, 'anjian.env'), lines.join('\n'));
}
