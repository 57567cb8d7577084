import type { z } from 'zod';
import { choice, form, text } from '../../stream/fields.schema';
import { addressees } from './addressees';
import { ways } from './ways';

export const recordNoticeSchema = form({
  addressee: choice('通报对象', addressees),
  from: text('通报人', 100).optional(),
  to: text('受话人或者收件单位', 200),
  way: choice('通报方式', ways),
  what: text('通报内容', 4000),
}).meta({
  id: 'RecordNotice',
  examples: [
    { addressee: 'procuratorate', from: '值班员', to: '临河区人民检察院值班室', way: 'phone', what: '1人高处坠落死亡，单位和地点已告知' },
  ],
});

export type RecordNotice = z.infer<typeof recordNoticeSchema>;
