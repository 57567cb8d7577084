import { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const sendPeopleSchema = form({
  people: z.array(text('参加人员', 100), { error: '参加人员应为列表' }).min(1, '请填写参加人员').max(30, '参加人员过多'),
}).meta({
  id: 'SendPeople',
  examples: [{ people: ['长清区应急管理局副局长'] }],
});

export type SendPeople = z.infer<typeof sendPeopleSchema>;
