import type { Day, Instant } from '@app/calendar';
import { row, rows } from '../rows';
import type { Querying } from '../rows';

/** A filed document: the paper and the hashes of its file. */
export interface DocumentLine {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** As issued; null when the paper bears none. */
  readonly number: string | null;
  readonly issuedOn: Day;
  readonly issuer: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sm3: string;
  readonly filedAt: Instant;
}

const columns = 'id, title, kind, number, issued_on as "issuedOn", issuer, type, bytes, sha256, sm3, filed_at as "filedAt"';

/** The documents of a case in the order in which they were filed. */
export async function documentsOf(on: Querying, caseId: string): Promise<readonly DocumentLine[]> {
  return rows<DocumentLine>(on, `select ${columns} from document where case_id = $1 order by filed_at, id`, [caseId]);
}

export async function documentOf(on: Querying, caseId: string, document: string): Promise<DocumentLine | null> {
  return (await row<DocumentLine>(on, `select ${columns} from document where case_id = $1 and id = $2`, [caseId, document])) ?? null;
}

const unknown = `
select cited.id from unnest($2::text[]) as cited(id)
where not exists (select 1 from document d where d.case_id = $1 and d.id::text = cited.id) limit 1`;

/** The first of the cited ids that is no document of the case; null when all are. */
export async function unknownDocument(on: Querying, caseId: string, cited: readonly string[]): Promise<string | null> {
  if (cited.length === 0) return null;
  return (await row<{ id: string }>(on, unknown, [caseId, cited]))?.id ?? null;
}

/** Notes for ever who fetches a document. */
export async function noteDocumentRead(on: Querying, document: string, person: string): Promise<void> {
  await on.query('insert into document_read (document, person) values ($1, $2)', [document, person]);
}

/** Who fetched a document and when, the newest first. */
export interface DocumentRead {
  /** Name of the person; null of one without an account, such as the holder of a token. */
  readonly name: string | null;
  readonly at: Instant;
}

const reads = `
select (select min(a.person_name) from account a where a.person = r.person) as name, r.read_at as at
from document_read r where r.document = $1 order by r.read_at desc, r.id desc limit 200`;

export async function documentReadsOf(on: Querying, document: string): Promise<readonly DocumentRead[]> {
  return rows<DocumentRead>(on, reads, [document]);
}
