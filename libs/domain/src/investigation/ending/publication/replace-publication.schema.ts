import type { z } from 'zod';
import { choice, form, text } from '../../../stream/fields.schema';

/** replacement 更正后的全文, notice 批复已被撤销的说明（原报告保留）. */
export const replacePublicationSchema = form({
  kind: choice('版本类别', ['replacement', 'notice']),
  where: text('公布的网站或者媒体', 500),
  reason: text('更换版本的理由', 2000),
}).meta({ id: 'ReplacePublication', examples: [{ kind: 'replacement', where: '临河区人民政府门户网站', reason: '更正第三部分的笔误' }] });

export type ReplacePublication = z.infer<typeof replacePublicationSchema>;
