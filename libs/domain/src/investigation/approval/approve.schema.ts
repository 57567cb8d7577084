import type { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const approveSchema = form({
  number: text('批复文号', 60),
}).meta({
  id: 'Approve',
  examples: [{ number: '×政批〔2022〕1号' }],
});

export type Approve = z.infer<typeof approveSchema>;
