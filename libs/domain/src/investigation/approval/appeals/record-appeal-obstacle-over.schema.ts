import type { z } from 'zod';
import { form, ref } from '../../../stream/fields.schema';

export const recordAppealObstacleOverSchema = form({ ref: ref('障碍编号') }).meta({
  id: 'RecordAppealObstacleOver',
  examples: [{ ref: 'O1' }],
});

export type RecordAppealObstacleOver = z.infer<typeof recordAppealObstacleOverSchema>;
