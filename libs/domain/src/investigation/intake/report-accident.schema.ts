import type { z } from 'zod';
import { choice, count, division, form, money, organ, text, time } from '../../stream/fields.schema';
import { accidentFields } from '../../level/accident-field';
import { levels } from '../../level/levels';
import { contentFields } from './report-content.schema';
import { sourceKinds } from './sources-of-cases';
import { ways } from './ways';

/** separate: the receipts of the report are recorded by themselves, as for a case that is entered from its file. */
const receipts = ['with-opening', 'separate'] as const;

const natures = ['production', 'environmental-pollution', 'nuclear-facility', 'defence-research'] as const;

export const reportAccidentSchema = form({
  name: text('事故名称', 200),
  place: division('事故发生地'),
  occurredAt: time('事故发生时间'),
  unit: text('事故发生单位', 200),
  deaths: count('死亡人数', 0, 100_000),
  seriousInjuries: count('重伤人数', 0, 100_000),
  missing: count('下落不明人数', 0, 100_000),
  directLossWan: money('直接经济损失', '万元', 100_000_000).optional(),
  suspectedLevel: choice('初判等级', levels).optional(),
  accidentClass: choice('事故类别', accidentFields).optional(),
  nature: choice('事故性质', natures).optional(),
  sourceKind: choice('信息来源类别', sourceKinds).optional(),
  source: text('信息来源', 200).optional(),
  way: choice('报告方式', ways).optional(),
  receipt: choice('接报登记', receipts).optional(),
  ...contentFields,
  unitPlace: division('事故发生单位所在地').optional(),
  investigator: organ('负责事故调查的人民政府').optional(),
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
