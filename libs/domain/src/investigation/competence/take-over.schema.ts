import type { z } from 'zod';
import { choice, form, text, time } from '../../stream/fields.schema';
import { levels } from '../../level/levels';

export const takeOverSchema = form({
  from: choice('变化前的等级', levels).optional(),
  to: choice('变化后的等级', levels).optional(),
  ground: choice('等级变化的原因', ['casualties', 'missing-counted', 'loss']).optional(),
  changedAt: time('伤亡人数变化的时间').optional(),
  reason: text('另行组织调查的理由', 2000),
}).meta({
  id: 'TakeOver',
  examples: [{ from: 'larger', to: 'major', ground: 'casualties', changedAt: '2017-09-23', reason: '发现第10名遇难人员，升为重大事故' }],
});

export type TakeOver = z.infer<typeof takeOverSchema>;
