import type { z } from 'zod';
import { choice, form, text } from '../../stream/fields.schema';
import { levels } from '../../level/levels';

export const determineLevelSchema = form({
  level: choice('事故等级', levels),
  reason: text('认定理由', 2000),
}).meta({
  id: 'DetermineLevel',
  examples: [{ level: 'ordinary', reason: '死亡1人，无重伤，直接经济损失不足1000万元' }],
});

export type DetermineLevel = z.infer<typeof determineLevelSchema>;
