import type { DataSource, EntityManager } from 'typeorm';

/**
 * Records people and posts in one transaction, one after the other: what is checked there stands until it is written. Not by organ, since an account
 * belongs to one person of all.
 */
export function oneAtATime<T>(source: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return source.transaction(async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('people and posts', 0))`);
    return work(manager);
  });
}
