import type { z } from 'zod';
import { choice, count, form, money, ref } from '../../../stream/fields.schema';

/** injury-insurance 工伤保险, unit 事故单位赔偿, liability-insurance 安全生产责任保险, other 其他. Persons are counted, never named. */
export const recordCompensationSchema = form({
  ref: ref('赔偿编号'),
  source: choice('赔偿来源', ['injury-insurance', 'unit', 'liability-insurance', 'other']),
  persons: count('受偿人数', 1, 100_000),
  amountYuan: money('金额', '元', 100_000_000_000),
}).meta({ id: 'RecordCompensation', examples: [{ ref: 'C1', source: 'injury-insurance', persons: 1, amountYuan: 980000 }] });

export type RecordCompensation = z.infer<typeof recordCompensationSchema>;
