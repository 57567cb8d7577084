import type { z } from 'zod';
import { form, ref } from '../../stream/fields.schema';

export const sendRaisingSchema = form({ ref: ref('提级建议编号') }).meta({ id: 'SendRaising', examples: [{ ref: 'P1' }] });

export type SendRaising = z.infer<typeof sendRaisingSchema>;
