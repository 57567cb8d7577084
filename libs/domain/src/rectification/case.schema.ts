import type { z } from 'zod';
import { accidentFieldTitles, levelTitles } from '../assessment/level-words';

import { choice, day, division, form, group, instant, list, organ, ref, text } from '../stream/fields.schema';

const change = group(
  { zh: '批复的变动', en: 'a change of the approval' },
  {
    ref: text({ zh: '编号', en: 'short name' }, 60),
    what: choice(
      { zh: '变动', en: 'what it is' },
      {
        'annulled-part': { zh: '批复的一部分被撤销', en: 'a part of the approval was annulled' },
        'addressee-gone': { zh: '受送达人死亡、终止或者下落不明', en: 'an addressee is dead or gone' },
      },
    ),
    at: instant({ zh: '时间', en: 'when' }),
    about: text({ zh: '所涉的内容或者受送达人', en: 'the part or the addressee' }, 1000),
  },
);

const referral = group(
  { zh: '移送的线索', en: 'a clue that was handed over' },
  {
    ref: ref({ zh: '线索', en: 'short name of the clue' }),
    kind: choice(
      { zh: '线索种类', en: 'kind' },
      { crime: { zh: '涉嫌犯罪', en: 'a crime' }, official: { zh: '公职人员问题', en: 'an official' } },
    ),
    handedOverAt: instant({ zh: '移送时间', en: 'when it was handed over' }),
    to: text({ zh: '接收机关', en: 'to whom' }, 100),
  },
);

const told = {
  name: text({ zh: '事故名称', en: 'name of the accident' }, 200),
  place: division({ zh: '事故发生地', en: 'place of the accident' }),
  unit: text({ zh: '事故发生单位', en: 'unit' }, 200),
  accidentClass: choice({ zh: '事故类别', en: 'class of the accident' }, accidentFieldTitles).optional(),
  level: choice({ zh: '事故等级', en: 'level of the accident' }, levelTitles).optional(),
  accidentOn: day({ zh: '事故发生日期', en: 'day of the accident' }),
  investigator: text({ zh: '负责调查的机关', en: 'the investigating organ' }, 100),
  charged: list({ zh: '受授权或者委托的机关', en: 'organs that it charged' }, organ({ zh: '机关', en: 'organ' }), 100),
  members: list({ zh: '参加调查的机关', en: 'organs that took part' }, organ({ zh: '机关', en: 'organ' }), 100),
  approval: group(
    { zh: '批复', en: 'the approval' },
    { number: text({ zh: '批复文号', en: 'number' }, 100), at: instant({ zh: '批复时间', en: 'when' }) },
  ).optional(),
  fellAt: instant({ zh: '批复最近一次被撤销的时间', en: 'when an approval last fell' }).optional(),
  closedAt: instant({ zh: '结案时间', en: 'when it was closed' }).optional(),
  publishedAt: instant({ zh: '公布报告的时间', en: 'when the report was published' }).optional(),
  changes: list({ zh: '批复的变动', en: 'changes of the approval' }, change, 500),
  referrals: list({ zh: '移送的线索', en: 'clues that were handed over' }, referral, 500),
};

const toldExample = {
  name: '临河区朗润园三区“9·19”高处坠落事故',
  place: '150802',
  unit: '某建筑企业',
  accidentClass: 'general',
  level: 'ordinary',
  accidentOn: '2022-09-19',
  investigator: '150802-government',
  charged: [],
  members: ['150802-emergency'],
  approval: { number: '临政字〔2022〕45号', at: '2022-11-30T01:00:00.000Z' },
  closedAt: '2022-11-30T01:00:00.000Z',
  changes: [],
  referrals: [],
};

export const caseToldSchema = form(told);

/** The case as the investigation tells of it. */
export type CaseTold = z.infer<typeof caseToldSchema>;

const openRectificationSchema = form(told).meta({ id: 'OpenRectification', examples: [toldExample] });

const hearCaseSchema = form(told).meta({
  id: 'HearCase',
  examples: [{ ...toldExample, publishedAt: '2022-12-05T01:00:00.000Z' }],
});

export const caseSchemas = { 'open-rectification': openRectificationSchema, 'hear-case': hearCaseSchema };
