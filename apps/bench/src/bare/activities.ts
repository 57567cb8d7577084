import type { DataSource } from 'typeorm';
import type { BareActivities } from './workflows';

/** One insert, as small as it can be. */
export function bareActivities(source: DataSource): BareActivities {
  return {
    step: async (id) => {
      await source.query('insert into bare_step (id) values ($1) on conflict do nothing', [id]);
    },
  };
}
