import type { Installation } from '@app/domain';
import { streamNamed } from '@app/streams';
import type { NamedStream } from '@app/streams';
import { row } from '../rows';
import type { Querying } from '../rows';

export async function installationOf(source: Querying): Promise<Installation> {
  const found = await row<{ kind: Installation }>(source, 'select kind from installation');
  if (found === undefined)
    throw new Error('数据库尚未初始化，请先运行 `anjian migrate`。The database has no installation row: run `anjian migrate`.');
  return found.kind;
}

/** The place on whose law a case stands, or null before it is opened. */
export async function placeOfCase(source: Querying, caseId: string): Promise<string | null> {
  return (await row<{ place: string }>(source, 'select place from "case" where id = $1', [caseId]))?.place ?? null;
}

/** The stream that opened a case: the one of its first entry. Null before it is opened. */
export async function openerOf(source: Querying, caseId: string): Promise<NamedStream | null> {
  const found = await row<{ stream: string }>(source, 'select stream from ledger where case_id = $1 and case_seq = 1', [caseId]);
  return found === undefined ? null : streamNamed(found.stream);
}
