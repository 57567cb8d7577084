import type { z } from 'zod';
import { form, ref } from '../../../stream/fields.schema';

export const withdrawAppealSchema = form({ ref: ref('复议或者诉讼编号') }).meta({ id: 'WithdrawAppeal', examples: [{ ref: 'R1' }] });

export type WithdrawAppeal = z.infer<typeof withdrawAppealSchema>;
