import type { z } from 'zod';
import { form, organ } from '../../../stream/fields.schema';
import { memberSchema } from './member.schema';

export const addMemberSchema = form({
  organ: organ('派出单位'),
  person: memberSchema.omit({ organ: true }).optional(),
}).meta({
  id: 'AddMember',
  examples: [{ organ: '150802-union', person: { ref: 'M3', post: '副主席', role: 'member', group: 'management' } }],
});

export type AddMember = z.infer<typeof addMemberSchema>;
