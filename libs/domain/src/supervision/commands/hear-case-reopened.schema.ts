import type { z } from 'zod';
import { choice, form } from '../../stream/fields.schema';

export const hearCaseReopenedSchema = form({
  ground: choice('重新调查的原因', ['approval-revoked', 'report-returned', 'report-set-aside']),
}).meta({ id: 'HearCaseReopened', examples: [{ ground: 'approval-revoked' }] });

export type HearCaseReopened = z.infer<typeof hearCaseReopenedSchema>;
