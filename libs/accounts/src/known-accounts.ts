import { rows } from '@app/persistence';
import type { Querying } from '@app/persistence';

export interface KnownAccount {
  readonly name: string;
  readonly disabled: boolean;
}

/** Those of some accounts that there are. */
export function knownAccounts(on: Querying, names: readonly string[]): Promise<KnownAccount[]> {
  return rows<KnownAccount>(on, 'select name, disabled_at is not null as disabled from account where name = any($1)', [[...names]]);
}
