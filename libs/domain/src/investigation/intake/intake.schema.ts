import type { z } from 'zod';
import { accidentFieldTitles, levelTitles } from '../../assessment/level-words';
import { choice, count, division, form, instant, item, money, organ, person, text, time } from '../../stream/fields.schema';
import { natureTitles } from '../level/choices';
import { dangerNumbers, equipmentExclusionField } from '../level/level.schema';
import { sourceTitles, wayTitles } from './choices';
import { dutySchemas } from './duty.schema';
import { reportingFaultSchemas } from './reporting-faults.schema';
import { sceneSchemas } from './scene.schema';

/** The items of article 12 that are told in words; each may come later. */
const contentFields = {
  unitProfile: text({ zh: '事故发生单位概况', en: 'the unit' }, 2000).optional(),
  location: text({ zh: '事故发生地点', en: 'the exact place' }, 200, {
    help: { zh: '行政区划以下的具体地点。', en: 'Below the division: the site, the road, the workshop.' },
  }).optional(),
  scene: text({ zh: '事故现场情况', en: 'the scene' }, 2000).optional(),
  course: text({ zh: '事故的简要经过', en: 'course of the accident in short' }, 2000).optional(),
  measures: text({ zh: '已经采取的措施', en: 'measures taken' }, 2000).optional(),
  other: text({ zh: '其他应当报告的情况', en: 'what else is to be reported' }, 2000).optional(),
};

/** Who told it and who took it (RP-24). */
const handed = {
  from: person({ zh: '报告人', en: 'who told it' }).optional(),
  takenBy: person({ zh: '接报人', en: 'who took it' }).optional(),
};

const correctReportTimeSchema = form({
  ref: item({ zh: '接到的报告', en: 'the receipt' }, 'receipts.recorded'),
  what: choice(
    { zh: '更正的时间', en: 'which time' },
    {
      received: { zh: '接报时间', en: 'receipt' },
      forwarded: { zh: '上报时间', en: 'sending up' },
      express: { zh: '快报时间', en: 'express report' },
    },
  ),
  at: instant({ zh: '实际时间', en: 'the true time' }, { help: { zh: '期限随之重新推算。', en: 'The limits are derived anew from it.' } }),
  reason: text({ zh: '更正理由', en: 'reasons' }, 2000),
}).meta({
  id: 'CorrectReportTime',
  examples: [
    { ref: '150802-emergency', what: 'received', at: '2022-09-19T09:40:00+08:00', reason: '值班电话录音显示9时40分接报，登记为10时有误' },
    { ref: '330723-emergency', what: 'forwarded', at: '2023-04-17T15:30:00+08:00', reason: '系统发送记录为15时30分' },
  ],
});

export type CorrectReportTime = z.infer<typeof correctReportTimeSchema>;

const endFollowUpsSchema = form({
  reason: text({ zh: '停止续报的理由', en: 'why they end' }, 1000),
}).meta({
  id: 'EndFollowUps',
  examples: [{ reason: '抢险救援结束，伤亡人数已经核实' }],
});

export type EndFollowUps = z.infer<typeof endFollowUpsSchema>;

const recordExpressReportSchema = form({
  to: organ(
    { zh: '快报的机关', en: 'to which organ' },
    { help: { zh: '应为上级机关，可以越级。', en: 'One above, levels may be skipped.' } },
  ),
  way: choice({ zh: '快报方式', en: 'by which way' }, wayTitles),
  ...handed,
  what: text({ zh: '快报内容', en: 'what was told' }, 4000).optional(),
}).meta({
  id: 'RecordExpressReport',
  examples: [
    { to: '150000-emergency', way: 'phone' },
    { to: '330000-emergency', way: 'phone' },
  ],
});

export type RecordExpressReport = z.infer<typeof recordExpressReportSchema>;

const recordFollowUpReportSchema = form({
  to: organ({ zh: '续报的机关', en: 'to which organ' }).optional(),
  way: choice({ zh: '续报方式', en: 'by which way' }, wayTitles).optional(),
  ...handed,
  news: text({ zh: '新的情况', en: 'what is new' }, 4000, {
    help: { zh: '伤亡人数的变化另行补报。', en: 'Changes of the casualties are reported by themselves.' },
  }),
  ...contentFields,
}).meta({
  id: 'RecordFollowUpReport',
  examples: [
    { to: '150800-emergency', way: 'network', news: '伤亡人数没有变化，善后工作正在进行', measures: '已停工并封闭现场' },
    { to: '330700-emergency', way: 'network', news: '明火已经扑灭，搜救正在进行' },
  ],
});

export type RecordFollowUpReport = z.infer<typeof recordFollowUpReportSchema>;

const recordReportForwardedSchema = form({
  to: organ(
    { zh: '上报的机关', en: 'to which organ' },
    {
      help: {
        zh: '应为上级机关，必要时可以越级；告知同级机关的，登记为通报。',
        en: 'One above, levels may be skipped; what goes sideways is a notice.',
      },
    },
  ),
  way: choice({ zh: '报告方式', en: 'by which way' }, wayTitles),
  ...handed,
  what: text({ zh: '报告内容', en: 'what was told' }, 4000).optional(),
}).meta({
  id: 'RecordReportForwarded',
  examples: [
    { to: '150800-emergency', way: 'phone' },
    { to: '440000-emergency', way: 'network' },
  ],
});

export type RecordReportForwarded = z.infer<typeof recordReportForwardedSchema>;

const senders = {
  unit: { zh: '事故发生单位', en: 'the unit' },
  'person-on-site': { zh: '事故现场有关人员', en: 'person on site' },
  public: { zh: '社会公众', en: 'the public' },
  department: { zh: '有关部门', en: 'a department' },
  government: { zh: '人民政府', en: 'a government' },
  other: { zh: '其他', en: 'other' },
};

const recordReportReceivedSchema = form({
  from: choice({ zh: '报告来源', en: 'from whom' }, senders),
  reporter: text({ zh: '报告人或者报告单位', en: 'who reported it' }, 200).optional(),
  way: choice({ zh: '报告方式', en: 'by which way' }, wayTitles),
  takenBy: handed.takenBy,
  suspectedLevel: choice({ zh: '接报时初判等级', en: 'suspected level at the receipt' }, levelTitles, {
    help: { zh: '按接报时的研判填写，不是认定的等级。', en: 'As it was assessed then; it determines no level.' },
  }).optional(),
  what: text({ zh: '报告内容', en: 'what was told' }, 4000).optional(),
}).meta({
  id: 'RecordReportReceived',
  examples: [
    { from: 'unit', reporter: '施工单位负责人', way: 'phone', suspectedLevel: 'ordinary', what: '1人高处坠落死亡' },
    { from: 'department', reporter: '武义县应急管理局', way: 'network', suspectedLevel: 'major', what: '厂房火灾，11人死亡' },
  ],
});

export type RecordReportReceived = z.infer<typeof recordReportReceivedSchema>;

/** separate: as for a case that is entered from its file. */
const receipts = {
  'with-opening': { zh: '随本次报告一并登记', en: 'with this report' },
  separate: { zh: '另行登记', en: 'by itself' },
};

const persons = { zh: '人', en: 'persons' };

const reportAccidentSchema = form({
  name: text({ zh: '事故名称', en: 'name of the accident' }, 200),
  place: division({ zh: '事故发生地', en: 'place of the accident' }),
  occurredAt: time(
    { zh: '事故发生时间', en: 'when the accident happened' },
    { help: { zh: '调查期限自事故发生之日起算。', en: 'The time for the investigation runs from that day.' } },
  ),
  unit: text({ zh: '事故发生单位', en: 'unit of the accident' }, 200),
  deaths: count({ zh: '死亡人数', en: 'deaths' }, 0, 100_000, {
    unit: persons,
    help: { zh: '不含下落不明的人员。', en: 'Without the missing.' },
  }),
  seriousInjuries: count({ zh: '重伤人数', en: 'serious injuries' }, 0, 100_000, {
    unit: persons,
    help: { zh: '含急性工业中毒。', en: 'Acute industrial poisoning included.' },
  }),
  missing: count({ zh: '下落不明人数', en: 'missing' }, 0, 100_000, { unit: persons }),
  ...dangerNumbers,
  directLossWan: money({ zh: '直接经济损失', en: 'direct economic loss' }, '万元', 100_000_000, {
    help: { zh: '初步估计的金额；不详的不填。', en: 'A first estimate; left out where not known.' },
  }).optional(),
  suspectedLevel: choice({ zh: '初判等级', en: 'suspected level' }, levelTitles, {
    help: { zh: '只作初判，等级由负责调查的人民政府认定。', en: 'A first assessment; it determines no level.' },
  }).optional(),
  accidentClass: choice({ zh: '事故类别', en: 'class of the accident' }, accidentFieldTitles).optional(),
  equipmentExclusion: equipmentExclusionField.optional(),
  nature: choice({ zh: '事故性质', en: 'nature' }, natureTitles).optional(),
  sourceKind: choice({ zh: '信息来源类别', en: 'kind of source' }, sourceTitles, {
    help: { zh: '类别和来源至少填写一项。', en: 'The kind, the source in words, or both.' },
  }).optional(),
  source: text({ zh: '信息来源', en: 'source' }, 200).optional(),
  way: choice({ zh: '报告方式', en: 'by which way' }, wayTitles).optional(),
  takenBy: handed.takenBy,
  receivedAt: instant(
    { zh: '接报时间', en: 'when the report was received' },
    {
      help: {
        zh: '与事故发生时间分别填写，上报的2小时自接报时间起算；不填的以本次办理时间为准。',
        en: 'Apart from when it happened: the two hours run from it. Left out, it is the time of this act.',
      },
    },
  ).optional(),
  receipt: choice({ zh: '接报登记', en: 'record of the receipt' }, receipts, {
    help: { zh: '补录已办案件时选择另行登记，逐级接报时间分别登记。', en: 'By itself where a case is entered from its file.' },
  }).optional(),
  ...contentFields,
  unitPlace: division(
    { zh: '事故发生单位所在地', en: 'seat of the unit' },
    { help: { zh: '与事故发生地不同的填写。', en: 'Where it is not the place of the accident.' } },
  ).optional(),
  investigator: organ(
    { zh: '负责事故调查的人民政府', en: 'investigating government' },
    { help: { zh: '不填的按事故等级和发生地推定。', en: 'Left out, it follows from level and place.' } },
  ).optional(),
}).meta({
  id: 'ReportAccident',
  examples: [
    {
      name: '临河区朗润园三区住宅建设项目“9·19”高处坠落一般生产安全事故',
      place: '150802',
      occurredAt: '2022-09-19T09:00:00+08:00',
      unit: '朗润园三区住宅建设项目施工单位',
      deaths: 1,
      seriousInjuries: 0,
      missing: 0,
      suspectedLevel: 'ordinary',
      accidentClass: 'general',
      sourceKind: 'unit',
      way: 'phone',
      source: '事故发生单位报告',
      course: '作业人员从高处坠落',
      investigator: '150802-government',
    },
    {
      name: '盘锦浩业化工有限公司“1·15”重大爆炸着火事故',
      place: '211122',
      occurredAt: '2023-01-15T13:25:00+08:00',
      unit: '盘锦浩业化工有限公司',
      deaths: 2,
      seriousInjuries: 4,
      missing: 12,
      suspectedLevel: 'larger',
      sourceKind: 'unit',
      course: '爆炸着火',
      investigator: '210000-government',
    },
  ],
});

export type ReportAccident = z.infer<typeof reportAccidentSchema>;

export const intakeSchemas = {
  'report-accident': reportAccidentSchema,
  'record-report-received': recordReportReceivedSchema,
  'record-report-forwarded': recordReportForwardedSchema,
  'correct-report-time': correctReportTimeSchema,
  'record-express-report': recordExpressReportSchema,
  'record-follow-up-report': recordFollowUpReportSchema,
  'end-follow-ups': endFollowUpsSchema,
  ...sceneSchemas,
  ...dutySchemas,
  ...reportingFaultSchemas,
};
