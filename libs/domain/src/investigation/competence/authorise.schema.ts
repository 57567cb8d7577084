import type { z } from 'zod';
import { form, organ, text } from '../../stream/fields.schema';

export const authoriseSchema = form({
  department: organ('被授权的部门'),
  reason: text('授权理由', 2000),
}).meta({
  id: 'Authorise',
  examples: [{ department: '650100-emergency', reason: '市人民政府授权市应急管理局组织事故调查组' }],
});

export type Authorise = z.infer<typeof authoriseSchema>;
