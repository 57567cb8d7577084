import type { z } from 'zod';
import { form, someOf, text } from '../../stream/fields.schema';

export const sendPeopleSchema = form({
  people: someOf('参加人员', text('参加人员', 100), 30),
}).meta({
  id: 'SendPeople',
  examples: [{ people: ['长清区应急管理局副局长'] }],
});

export type SendPeople = z.infer<typeof sendPeopleSchema>;
