import type { z } from 'zod';
import { form, organ, text } from '../../stream/fields.schema';

export const recordSupervisionSchema = form({
  supervisor: organ('督办单位'),
  addressee: organ('被督办单位'),
  prefix: text('督办通知文号字头', 20),
  matters: text('督办事项', 2000),
}).meta({
  id: 'RecordSupervision',
  examples: [
    {
      supervisor: '000000-safety-office',
      addressee: '330000-government',
      prefix: '安委督',
      matters: '依法依规查明原因、认定责任，按期结案并向社会公布',
    },
  ],
});

export type RecordSupervision = z.infer<typeof recordSupervisionSchema>;
