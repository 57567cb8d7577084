import type { DataSource } from 'typeorm';
import type { BareActivities } from './workflows';

/** One insert, as small as it can be; and one with a number of a series. */
export function bareActivities(source: DataSource): BareActivities {
  return {
    step: async (id) => {
      await source.query('insert into bare_step (id) values ($1) on conflict do nothing', [id]);
    },
    numbered: async (id) => {
      await source.transaction(async (on) => {
        const [series]: { last: number }[] = await on.query(
          'insert into bare_series (id, last) values (1, 1) on conflict (id) do update set last = bare_series.last + 1 returning last',
        );
        await on.query('insert into bare_number (id, number) values ($1, $2) on conflict do nothing', [id, series?.last ?? 0]);
      });
    },
  };
}
