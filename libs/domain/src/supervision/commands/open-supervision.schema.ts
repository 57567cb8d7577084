import type { z } from 'zod';
import { count, form, organ, text } from '../../stream/fields.schema';

export const openSupervisionSchema = form({
  n: count({ zh: '督办序号', en: '' }, 1, 1000),
  supervisor: organ({ zh: '督办单位', en: '' }),
  addressee: organ({ zh: '被督办单位', en: '' }),
  prefix: text({ zh: '督办通知文号字头', en: '' }, 20),
  matters: text({ zh: '督办事项', en: '' }, 2000),
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
