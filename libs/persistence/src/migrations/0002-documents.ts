import type { MigrationInterface, QueryRunner } from 'typeorm';

const documents = `
create table document (
  id uuid primary key, case_id uuid not null references "case", sha256 text not null, sm3 text not null, bytes bigint not null,
  type text not null, name_in_store text not null, title text not null, kind text not null, number text, issued_on date not null,
  issuer text not null, filed_at timestamptz not null);
create index document_case on document (case_id, filed_at, id);
create table document_read (
  id bigint generated always as identity primary key, document uuid not null references document, person uuid not null references person,
  read_at timestamptz not null default now());
create index document_read_newest on document_read (document, read_at);
do $$ declare t text; begin
  foreach t in array array['document', 'document_read'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', t);
    execute format('create trigger no_truncate before truncate on %I for each statement execute function refuse_change()', t);
    execute format('grant select, insert on %I to anjian_app', t);
  end loop;
end $$;
`;

/** Filed documents, and who fetched one when: both only ever grow. */
export class Documents0002 implements MigrationInterface {
  readonly name = 'Documents0002000000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(documents);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
