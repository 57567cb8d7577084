import type { z } from 'zod';
import { accidentFields } from '../../level/accident-field';
import { levels } from '../../level/levels';
import { blank, choice, coded, count, division, form, instant, money, organ, ref, text, time } from '../../stream/fields.schema';
import { addressees, sourceKinds, ways } from './choices';

/** The items of article 12 that are told in words; each may come later. */
const contentFields = {
  unitProfile: text({ zh: '事故发生单位概况', en: '' }, 2000).optional(),
  location: text({ zh: '事故发生地点', en: '' }, 200).optional(),
  scene: text({ zh: '事故现场情况', en: '' }, 2000).optional(),
  course: text({ zh: '事故的简要经过', en: '' }, 2000).optional(),
  measures: text({ zh: '已经采取的措施', en: '' }, 2000).optional(),
  other: text({ zh: '其他应当报告的情况', en: '' }, 2000).optional(),
};

const allegeConcealmentSchema = form({
  ref: ref({ zh: '线索编号', en: '' }),
  sourceKind: choice({ zh: '线索来源', en: '' }, blank(sourceKinds)).optional(),
  what: text({ zh: '举报或者线索的内容', en: '' }, 4000),
}).meta({
  id: 'AllegeConcealment',
  examples: [{ ref: 'C1', sourceKind: '12350', what: '举报称另有1名死者未上报' }],
});

export type AllegeConcealment = z.infer<typeof allegeConcealmentSchema>;

const correctReportTimeSchema = form({
  ref: ref({ zh: '接报编号', en: '' }),
  what: choice({ zh: '更正的时间', en: '' }, { received: { zh: '', en: '' }, forwarded: { zh: '', en: '' }, express: { zh: '', en: '' } }),
  at: instant({ zh: '实际时间', en: '' }),
  reason: text({ zh: '更正理由', en: '' }, 2000),
}).meta({
  id: 'CorrectReportTime',
  examples: [
    { ref: '150802-emergency', what: 'received', at: '2022-09-19T09:40:00+08:00', reason: '值班电话录音显示9时40分接报，登记为10时有误' },
  ],
});

export type CorrectReportTime = z.infer<typeof correctReportTimeSchema>;

const endFollowUpsSchema = form({
  reason: text({ zh: '停止续报的理由', en: '' }, 1000),
}).meta({
  id: 'EndFollowUps',
  examples: [{ reason: '抢险救援结束，伤亡人数已经核实' }],
});

export type EndFollowUps = z.infer<typeof endFollowUpsSchema>;

const faultKinds = ['late', 'omitted', 'false', 'concealed'] as const;

const findReportingFaultSchema = form({
  ref: ref({ zh: '认定编号', en: '' }),
  kind: choice({ zh: '认定种类', en: '' }, blank(faultKinds)),
  who: text({ zh: '责任单位或者责任人', en: '' }, 200),
  reason: text({ zh: '认定理由', en: '' }, 4000),
}).meta({
  id: 'FindReportingFault',
  examples: [{ ref: 'F1', kind: 'late', who: '施工单位', reason: '单位负责人接到报告后 3 小时才上报' }],
});

export type FindReportingFault = z.infer<typeof findReportingFaultSchema>;

const judgeLatenessSchema = form({
  clock: coded({ zh: '期限编号', en: '' }, /^RP-\d{2}(#[A-Za-z0-9-]{1,80})?$/, {
    zh: '应如 RP-02 或 RP-04#150802-emergency',
    en: 'must be like RP-02 or RP-04#150802-emergency',
  }),
  answer: choice({ zh: '研判结论', en: '' }, { 'fault-found': { zh: '', en: '' }, 'no-fault': { zh: '', en: '' } }),
  reason: text({ zh: '研判理由', en: '' }, 4000),
}).meta({
  id: 'JudgeLateness',
  examples: [{ clock: 'RP-04#150802-emergency', answer: 'no-fault', reason: '通信中断，恢复后立即上报' }],
});

export type JudgeLateness = z.infer<typeof judgeLatenessSchema>;

const recordArrivalSchema = form({
  who: text({ zh: '到场负责人', en: '' }, 60),
  what: text({ zh: '现场组织救援的情况', en: '' }, 2000).optional(),
}).meta({
  id: 'RecordArrival',
  examples: [{ who: '应急管理局局长', what: '组织救援，封闭现场' }],
});

export type RecordArrival = z.infer<typeof recordArrivalSchema>;

const recordExpressReportSchema = form({
  to: organ({ zh: '快报的机关', en: '' }),
  way: choice({ zh: '快报方式', en: '' }, blank(ways)),
  what: text({ zh: '快报内容', en: '' }, 4000).optional(),
}).meta({
  id: 'RecordExpressReport',
  examples: [{ to: '150000-emergency', way: 'phone' }],
});

export type RecordExpressReport = z.infer<typeof recordExpressReportSchema>;

const recordFollowUpReportSchema = form({
  to: organ({ zh: '续报的机关', en: '' }).optional(),
  way: choice({ zh: '续报方式', en: '' }, blank(ways)).optional(),
  news: text({ zh: '新的情况', en: '' }, 4000),
  ...contentFields,
}).meta({
  id: 'RecordFollowUpReport',
  examples: [{ to: '150800-emergency', way: 'network', news: '伤亡人数没有变化，善后工作正在进行', measures: '已停工并封闭现场' }],
});

export type RecordFollowUpReport = z.infer<typeof recordFollowUpReportSchema>;

const reasons = ['rescue', 'to-stop-spreading', 'traffic', 'other'] as const;

/** A later one of the same number adds what the first did not tell. */
const recordMovedObjectSchema = form({
  ref: ref({ zh: '移动物件编号', en: '' }),
  what: text({ zh: '移动的物件和原来的位置', en: '' }, 1000),
  reason: choice({ zh: '移动原因', en: '' }, blank(reasons)),
  movedBy: text({ zh: '移动人或者单位', en: '' }, 200).optional(),
  mark: text({ zh: '现场标志', en: '' }, 1000).optional(),
  sketch: text({ zh: '现场简图及其存放处', en: '' }, 1000).optional(),
  writtenRecord: text({ zh: '书面记录及其存放处', en: '' }, 1000).optional(),
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

const recordNoticeSchema = form({
  addressee: choice({ zh: '通报对象', en: '' }, blank(addressees)),
  from: text({ zh: '通报人', en: '' }, 100).optional(),
  to: text({ zh: '受话人或者收件单位', en: '' }, 200),
  way: choice({ zh: '通报方式', en: '' }, blank(ways)),
  what: text({ zh: '通报内容', en: '' }, 4000),
}).meta({
  id: 'RecordNotice',
  examples: [
    { addressee: 'procuratorate', from: '值班员', to: '临河区人民检察院值班室', way: 'phone', what: '1人高处坠落死亡，单位和地点已告知' },
  ],
});

export type RecordNotice = z.infer<typeof recordNoticeSchema>;

const recordReportForwardedSchema = form({
  to: organ({ zh: '上报的机关', en: '' }),
  way: choice({ zh: '报告方式', en: '' }, blank(ways)),
  what: text({ zh: '报告内容', en: '' }, 4000).optional(),
}).meta({
  id: 'RecordReportForwarded',
  examples: [{ to: '150800-emergency', way: 'phone' }],
});

export type RecordReportForwarded = z.infer<typeof recordReportForwardedSchema>;

const senders = ['unit', 'person-on-site', 'public', 'department', 'government', 'other'] as const;

const recordReportReceivedSchema = form({
  from: choice({ zh: '报告来源', en: '' }, blank(senders)),
  reporter: text({ zh: '报告人或者报告单位', en: '' }, 200).optional(),
  way: choice({ zh: '报告方式', en: '' }, blank(ways)),
  suspectedLevel: choice({ zh: '接报时初判等级', en: '' }, blank(levels)).optional(),
  what: text({ zh: '报告内容', en: '' }, 4000).optional(),
}).meta({
  id: 'RecordReportReceived',
  examples: [{ from: 'unit', reporter: '施工单位负责人', way: 'phone', suspectedLevel: 'ordinary', what: '1人高处坠落死亡' }],
});

export type RecordReportReceived = z.infer<typeof recordReportReceivedSchema>;

const recordRescueRecordSchema = form({
  keeper: text({ zh: '保管单位', en: '' }, 200),
  what: text({ zh: '应急救援记录的内容', en: '' }, 2000),
}).meta({
  id: 'RecordRescueRecord',
  examples: [{ keeper: '区应急管理局', what: '现场指挥部命令、救援力量到场时间、救援过程影像' }],
});

export type RecordRescueRecord = z.infer<typeof recordRescueRecordSchema>;

const recordStatisticsEntrySchema = form({
  number: text({ zh: '统计系统编号', en: '' }, 100).optional(),
  note: text({ zh: '说明', en: '' }, 1000).optional(),
}).meta({
  id: 'RecordStatisticsEntry',
  examples: [{ note: '已填报，未知项目待调查认定后补充' }],
});

export type RecordStatisticsEntry = z.infer<typeof recordStatisticsEntrySchema>;

const recordUnitInformedSchema = form({
  head: text({ zh: '单位负责人', en: '' }, 60).optional(),
  informedBy: text({ zh: '报告人', en: '' }, 60).optional(),
  way: choice({ zh: '报告方式', en: '' }, blank(ways)).optional(),
}).meta({
  id: 'RecordUnitInformed',
  examples: [{ head: '项目负责人', informedBy: '现场带班人员', way: 'phone' }],
});

export type RecordUnitInformed = z.infer<typeof recordUnitInformedSchema>;

const refuteConcealmentSchema = form({
  ref: ref({ zh: '线索编号', en: '' }),
  result: text({ zh: '查证情况', en: '' }, 4000),
}).meta({
  id: 'RefuteConcealment',
  examples: [{ ref: 'C1', result: '举报不实，伤亡人数与上报一致' }],
});

export type RefuteConcealment = z.infer<typeof refuteConcealmentSchema>;

/** separate: the receipts of the report are recorded by themselves, as for a case that is entered from its file. */
const receipts = ['with-opening', 'separate'] as const;

const natures = ['production', 'environmental-pollution', 'nuclear-facility', 'defence-research'] as const;

const reportAccidentSchema = form({
  name: text({ zh: '事故名称', en: '' }, 200),
  place: division({ zh: '事故发生地', en: '' }),
  occurredAt: time({ zh: '事故发生时间', en: '' }),
  unit: text({ zh: '事故发生单位', en: '' }, 200),
  deaths: count({ zh: '死亡人数', en: '' }, 0, 100_000),
  seriousInjuries: count({ zh: '重伤人数', en: '' }, 0, 100_000),
  missing: count({ zh: '下落不明人数', en: '' }, 0, 100_000),
  directLossWan: money({ zh: '直接经济损失', en: '' }, '万元', 100_000_000).optional(),
  suspectedLevel: choice({ zh: '初判等级', en: '' }, blank(levels)).optional(),
  accidentClass: choice({ zh: '事故类别', en: '' }, blank(accidentFields)).optional(),
  nature: choice({ zh: '事故性质', en: '' }, blank(natures)).optional(),
  sourceKind: choice({ zh: '信息来源类别', en: '' }, blank(sourceKinds)).optional(),
  source: text({ zh: '信息来源', en: '' }, 200).optional(),
  way: choice({ zh: '报告方式', en: '' }, blank(ways)).optional(),
  receipt: choice({ zh: '接报登记', en: '' }, blank(receipts)).optional(),
  ...contentFields,
  unitPlace: division({ zh: '事故发生单位所在地', en: '' }).optional(),
  investigator: organ({ zh: '负责事故调查的人民政府', en: '' }).optional(),
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
  ],
});

export type ReportAccident = z.infer<typeof reportAccidentSchema>;

const verifyConcealmentSchema = form({
  ref: ref({ zh: '线索编号', en: '' }),
  result: text({ zh: '查证情况', en: '' }, 4000),
}).meta({
  id: 'VerifyConcealment',
  examples: [{ ref: 'C1', result: '经查证，另有1名死者未上报' }],
});

export type VerifyConcealment = z.infer<typeof verifyConcealmentSchema>;

const withdrawReportingFaultSchema = form({
  ref: ref({ zh: '认定编号', en: '' }),
  reason: text({ zh: '撤回认定的理由', en: '' }, 4000),
}).meta({
  id: 'WithdrawReportingFault',
  examples: [{ ref: 'F1', reason: '通话记录表明单位已按时上报' }],
});

export type WithdrawReportingFault = z.infer<typeof withdrawReportingFaultSchema>;

export const intakeSchemas = {
  'report-accident': reportAccidentSchema,
  'record-unit-informed': recordUnitInformedSchema,
  'record-report-received': recordReportReceivedSchema,
  'record-report-forwarded': recordReportForwardedSchema,
  'correct-report-time': correctReportTimeSchema,
  'record-express-report': recordExpressReportSchema,
  'record-follow-up-report': recordFollowUpReportSchema,
  'end-follow-ups': endFollowUpsSchema,
  'record-notice': recordNoticeSchema,
  'record-arrival': recordArrivalSchema,
  'record-rescue-record': recordRescueRecordSchema,
  'record-moved-object': recordMovedObjectSchema,
  'record-statistics-entry': recordStatisticsEntrySchema,
  'allege-concealment': allegeConcealmentSchema,
  'verify-concealment': verifyConcealmentSchema,
  'refute-concealment': refuteConcealmentSchema,
  'find-reporting-fault': findReportingFaultSchema,
  'withdraw-reporting-fault': withdrawReportingFaultSchema,
  'judge-lateness': judgeLatenessSchema,
};
