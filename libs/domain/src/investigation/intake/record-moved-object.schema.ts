import type { z } from 'zod';
import { choice, form, ref, text } from '../../stream/fields.schema';

const reasons = ['rescue', 'to-stop-spreading', 'traffic', 'other'] as const;

/** A later one of the same number adds what the first did not tell. */
export const recordMovedObjectSchema = form({
  ref: ref('移动物件编号'),
  what: text('移动的物件和原来的位置', 1000),
  reason: choice('移动原因', reasons),
  movedBy: text('移动人或者单位', 200).optional(),
  mark: text('现场标志', 1000).optional(),
  sketch: text('现场简图及其存放处', 1000).optional(),
  writtenRecord: text('书面记录及其存放处', 1000).optional(),
}).meta({
  id: 'RecordMovedObject',
  examples: [
    {
      ref: 'W1',
      what: '脚手架钢管3根，原在坠落点东侧2米',
      reason: 'rescue',
      movedBy: '消防救援站',
      mark: '原位置喷漆编号1至3',
      sketch: '现场简图1份，存区应急管理局',
      writtenRecord: '移动记录1份，由带班人员签字',
    },
  ],
});

export type RecordMovedObject = z.infer<typeof recordMovedObjectSchema>;
