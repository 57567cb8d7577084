import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = [
  // The law of a place is loaded as a place, an organ or a notice is. A worker of the release before passes over an entry of a kind that it does not know.
  'alter table register_entry drop constraint register_entry_kind_check',
  `alter table register_entry add constraint register_entry_kind_check check (kind in ('place', 'organ', 'notice', 'pack'))`,
];

/** Packs of places in the ledger of the register. */
export class PacksOfPlaces0012 implements MigrationInterface {
  readonly name = 'PacksOfPlaces00129000000000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of parts) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
