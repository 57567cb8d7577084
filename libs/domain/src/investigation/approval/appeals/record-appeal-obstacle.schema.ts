import type { z } from 'zod';
import { form, ref, text } from '../../../stream/fields.schema';

export const recordAppealObstacleSchema = form({
  ref: ref('障碍编号'),
  addressee: ref('受送达人编号'),
  ground: text('不可抗力或者其他正当理由', 500),
}).meta({ id: 'RecordAppealObstacle', examples: [{ ref: 'O1', addressee: 'U1', ground: '洪水中断交通和邮路' }] });

export type RecordAppealObstacle = z.infer<typeof recordAppealObstacleSchema>;
