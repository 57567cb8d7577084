import type { z } from 'zod';
import { choice, form, text } from '../../stream/fields.schema';
import { ways } from './ways';

export const recordUnitInformedSchema = form({
  head: text('单位负责人', 60).optional(),
  informedBy: text('报告人', 60).optional(),
  way: choice('报告方式', ways).optional(),
}).meta({
  id: 'RecordUnitInformed',
  examples: [{ head: '项目负责人', informedBy: '现场带班人员', way: 'phone' }],
});

export type RecordUnitInformed = z.infer<typeof recordUnitInformedSchema>;
