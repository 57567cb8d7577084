import { hearSupervisionSchema } from './hear-supervision.schema';
import { recordSupervisionSchema } from './record-supervision.schema';

export const supervisedSchemas = {
  'record-supervision': recordSupervisionSchema,
  'hear-supervision-opened': hearSupervisionSchema,
  'hear-vetting-agreed': hearSupervisionSchema,
  'hear-supervision-released': hearSupervisionSchema,
  'hear-supervision-withdrawn': hearSupervisionSchema,
};
