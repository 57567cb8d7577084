import type { z } from 'zod';
import { count, form, text } from '../../stream/fields.schema';

export const confirmMissingDeathsSchema = form({
  count: count('按死亡统计的失踪人数', 1, 100_000),
  reason: text('确认理由', 2000),
}).meta({
  id: 'ConfirmMissingDeaths',
  examples: [{ count: 2, reason: '自事故发生之日起30日后仍下落不明' }],
});

export type ConfirmMissingDeaths = z.infer<typeof confirmMissingDeathsSchema>;
