import type { z } from 'zod';
import { division, form, text, time } from '../../stream/fields.schema';

export const correctAccidentSchema = form({
  occurredAt: time('事故发生时间').optional(),
  place: division('事故发生地').optional(),
  name: text('事故名称', 200).optional(),
  unit: text('事故发生单位', 200).optional(),
  reason: text('更正理由', 2000),
}).meta({
  id: 'CorrectAccident',
  examples: [{ occurredAt: '2017-09-13T12:21:00+08:00', reason: '调查认定事故发生时间为12时21分，初报14时40分有误' }],
});

export type CorrectAccident = z.infer<typeof correctAccidentSchema>;
