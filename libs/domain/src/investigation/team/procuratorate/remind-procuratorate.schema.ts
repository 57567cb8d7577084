import type { z } from 'zod';
import { choice, form } from '../../../stream/fields.schema';

export const remindProcuratorateSchema = form({
  way: choice('催复方式', ['letter', 'telephone', 'visit']),
}).meta({ id: 'RemindProcuratorate', examples: [{ way: 'telephone' }] });

export type RemindProcuratorate = z.infer<typeof remindProcuratorateSchema>;
