import type { z } from 'zod';
import { form, organ, someOf } from '../../../stream/fields.schema';

export const copyApprovalSchema = form({
  to: someOf('抄送单位', organ('抄送单位'), 50),
}).meta({ id: 'CopyApproval', examples: [{ to: ['500118-emergency', '500118-union'] }] });

export type CopyApproval = z.infer<typeof copyApprovalSchema>;
