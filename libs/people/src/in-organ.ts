import type { DataSource, EntityManager } from 'typeorm';

/** Records people and posts of an organ in one transaction, one after the other: what is checked there stands until it is written. */
export function inOrgan<T>(source: DataSource, organ: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return source.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`people of ${organ}`]);
    return work(manager);
  });
}
