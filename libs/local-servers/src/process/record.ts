import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Identity } from './identity';

/** What stands in a pid file: the server, and who started it and will stop it. */
export interface ProcessRecord {
  readonly server: Identity;
  readonly owner: Identity;
}

export function writeRecord(path: string, record: ProcessRecord): void {
  writeFileSync(path, JSON.stringify(record));
}

/** The record, or null when there is none or it is half written (its writer was killed). */
export function readRecord(path: string): ProcessRecord | null {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(read) ? read : null;
  } catch {
    return null;
  }
}

export function removeRecord(path: string): void {
  rmSync(path, { force: true });
}

function isRecord(read: unknown): read is ProcessRecord {
  return (
    typeof read === 'object' && read !== null && 'server' in read && 'owner' in read && isIdentity(read.server) && isIdentity(read.owner)
  );
}

function isIdentity(read: unknown): read is Identity {
  return (
    typeof read === 'object' &&
    read !== null &&
    'pid' in read &&
    typeof read.pid === 'number' &&
    'started' in read &&
    typeof read.started === 'string'
  );
}
