import { hearDraftKnownSchema } from './hear-draft-known.schema';
import { hearSupervisionSchema } from './hear-supervision.schema';
import { recordSupervisionSchema } from './record-supervision.schema';

export const supervisedSchemas = {
  'record-supervision': recordSupervisionSchema,
  'hear-supervision-opened': hearSupervisionSchema,
  'hear-draft-known': hearDraftKnownSchema,
  'hear-vetting-agreed': hearSupervisionSchema,
  'hear-supervision-released': hearSupervisionSchema,
  'hear-supervision-withdrawn': hearSupervisionSchema,
};
