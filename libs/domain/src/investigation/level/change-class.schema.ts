import type { z } from 'zod';
import { choice, form, text } from '../../stream/fields.schema';
import { accidentFields } from '../../level/accident-field';

export const changeClassSchema = form({
  class: choice('事故类别', ['road-traffic', 'fire', 'other'] as const),
  field: choice('行业领域', accidentFields).optional(),
  reason: text('认定理由', 2000),
}).meta({
  id: 'ChangeClass',
  examples: [{ class: 'fire', reason: '货车在厂区内起火，经认定为火灾事故' }],
});

export type ChangeClass = z.infer<typeof changeClassSchema>;
