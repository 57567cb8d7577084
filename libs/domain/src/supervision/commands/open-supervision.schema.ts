import type { z } from 'zod';
import { count, form, organ, text } from '../../stream/fields.schema';

export const openSupervisionSchema = form({
  n: count('督办序号', 1, 1000),
  supervisor: organ('督办单位'),
  addressee: organ('被督办单位'),
  prefix: text('督办通知文号字头', 20),
  matters: text('督办事项', 2000),
}).meta({
  id: 'OpenSupervision',
  examples: [
    {
      n: 1,
      supervisor: '000000-safety-office',
      addressee: '330000-government',
      prefix: '安委督',
      matters: '依法依规查明原因、认定责任，按期结案并向社会公布',
    },
  ],
});

export type OpenSupervision = z.infer<typeof openSupervisionSchema>;
