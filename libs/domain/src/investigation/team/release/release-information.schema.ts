import type { z } from 'zod';
import { form, ref, text } from '../../../stream/fields.schema';

export const releaseInformationSchema = form({
  ref: ref('发布编号'),
  where: text('发布渠道', 200),
}).meta({ id: 'ReleaseInformation', examples: [{ ref: 'R1', where: '区人民政府门户网站' }] });

export type ReleaseInformation = z.infer<typeof releaseInformationSchema>;
