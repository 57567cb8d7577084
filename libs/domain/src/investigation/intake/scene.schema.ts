import type { z } from 'zod';
import { choice, form, person, ref, text } from '../../stream/fields.schema';

const recordArrivalSchema = form({
  who: person({ zh: '到场负责人', en: 'head who came to the scene' }),
  what: text({ zh: '现场组织救援的情况', en: 'how the rescue is organised there' }, 2000).optional(),
}).meta({
  id: 'RecordArrival',
  examples: [
    { who: '应急管理局局长', what: '组织救援，封闭现场' },
    { who: '武义县副县长', what: '到场指挥灭火和搜救，疏散周边人员' },
  ],
});

export type RecordArrival = z.infer<typeof recordArrivalSchema>;

const recordRescueRecordSchema = form({
  keeper: text({ zh: '保管单位', en: 'who keeps it' }, 200),
  what: text({ zh: '应急救援记录的内容', en: 'what the record holds' }, 2000),
}).meta({
  id: 'RecordRescueRecord',
  examples: [
    { keeper: '区应急管理局', what: '现场指挥部命令、救援力量到场时间、救援过程影像' },
    { keeper: '武义县消防救援大队', what: '接警和出动记录、火场通信录音、执法记录仪影像' },
  ],
});

export type RecordRescueRecord = z.infer<typeof recordRescueRecordSchema>;

const reasons = {
  rescue: { zh: '抢救人员', en: 'to rescue people' },
  'to-stop-spreading': { zh: '防止事故扩大', en: 'to stop the accident from spreading' },
  traffic: { zh: '疏通交通', en: 'to clear the traffic' },
  other: { zh: '其他', en: 'other' },
};

/** A later one of the same number adds what the first did not tell. */
const recordMovedObjectSchema = form({
  ref: ref(
    { zh: '移动物件编号', en: 'short name of the object' },
    { help: { zh: '补充同一物件的情况时，填写原编号。', en: 'The same again, to add what was not told of an object.' } },
  ),
  what: text({ zh: '移动的物件和原来的位置', en: 'the object, and where it was' }, 1000),
  reason: choice({ zh: '移动原因', en: 'why it was moved' }, reasons),
  movedBy: text({ zh: '移动人或者单位', en: 'who moved it' }, 200).optional(),
  mark: text({ zh: '现场标志', en: 'mark at the scene' }, 1000).optional(),
  sketch: text({ zh: '现场简图及其存放处', en: 'sketch, and where it is kept' }, 1000).optional(),
  writtenRecord: text({ zh: '书面记录及其存放处', en: 'written record, and where it is kept' }, 1000).optional(),
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
    { ref: 'W1', what: '叉车1台，原停车间北门外', reason: 'traffic', movedBy: '博罗县消防救援大队' },
  ],
});

export type RecordMovedObject = z.infer<typeof recordMovedObjectSchema>;

export const sceneSchemas = {
  'record-arrival': recordArrivalSchema,
  'record-rescue-record': recordRescueRecordSchema,
  'record-moved-object': recordMovedObjectSchema,
};
