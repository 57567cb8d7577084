import type { z } from 'zod';
import { form, ref } from '../../../stream/fields.schema';

export const recordHandedOverSchema = form({ ref: ref('移送编号') }).meta({ id: 'RecordHandedOver', examples: [{ ref: 'measures' }] });

export type RecordHandedOver = z.infer<typeof recordHandedOverSchema>;
