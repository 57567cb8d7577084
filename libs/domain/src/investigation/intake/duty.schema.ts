import type { z } from 'zod';
import { choice, form, person, text } from '../../stream/fields.schema';
import { addresseeTitles, wayTitles } from './choices';

const recordNoticeSchema = form({
  addressee: choice({ zh: '通报对象', en: 'who was told' }, addresseeTitles),
  from: text({ zh: '通报人', en: 'who told it' }, 100).optional(),
  to: text({ zh: '受话人或者收件单位', en: 'who took it' }, 200),
  way: choice({ zh: '通报方式', en: 'by which way' }, wayTitles),
  what: text({ zh: '通报内容', en: 'what was told' }, 4000),
}).meta({
  id: 'RecordNotice',
  examples: [
    { addressee: 'procuratorate', from: '值班员', to: '临河区人民检察院值班室', way: 'phone', what: '1人高处坠落死亡，单位和地点已告知' },
    { addressee: 'union', from: '值班员', to: '惠州市总工会值班室', way: 'phone', what: '事故时间、单位、地点和伤亡人数已告知' },
  ],
});

export type RecordNotice = z.infer<typeof recordNoticeSchema>;

const recordShiftHandoverSchema = form({
  from: person({ zh: '交班人', en: 'who hands over' }),
  to: person({ zh: '接班人', en: 'who takes over' }),
  open: text({ zh: '交接事项', en: 'what is handed over' }, 2000, {
    help: { zh: '未办结的上报、续报、通报和待核实的情况。', en: 'Reports and notices still to be made, and what is still to be checked.' },
  }),
}).meta({
  id: 'RecordShiftHandover',
  examples: [{ from: '值班员甲', to: '值班员乙', open: '市局已接报，次日24时前续报；伤员1人待核实' }],
});

export type RecordShiftHandover = z.infer<typeof recordShiftHandoverSchema>;

const recordStatisticsEntrySchema = form({
  number: text({ zh: '统计系统编号', en: 'number in the statistics' }, 100).optional(),
  note: text({ zh: '说明', en: 'remark' }, 1000).optional(),
}).meta({
  id: 'RecordStatisticsEntry',
  examples: [{ note: '已填报，未知项目待调查认定后补充' }],
});

export type RecordStatisticsEntry = z.infer<typeof recordStatisticsEntrySchema>;

const recordUnitInformedSchema = form({
  head: person({ zh: '单位负责人', en: 'head of the unit' }).optional(),
  informedBy: person({ zh: '报告人', en: 'who told it' }).optional(),
  way: choice({ zh: '报告方式', en: 'by which way' }, wayTitles).optional(),
}).meta({
  id: 'RecordUnitInformed',
  examples: [
    { head: '项目负责人', informedBy: '现场带班人员', way: 'phone' },
    { head: '车间主任', way: 'in-person' },
  ],
});

export type RecordUnitInformed = z.infer<typeof recordUnitInformedSchema>;

/** What the duty desk records beside the reports themselves. */
export const dutySchemas = {
  'record-unit-informed': recordUnitInformedSchema,
  'record-notice': recordNoticeSchema,
  'record-shift-handover': recordShiftHandoverSchema,
  'record-statistics-entry': recordStatisticsEntrySchema,
};
