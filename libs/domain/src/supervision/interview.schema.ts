import type { z } from 'zod';
import type { Text } from '@app/clock';
import { choice, day, form, item, organ, ref, text } from '../stream/fields.schema';
import { consentOf } from './consent.schema';
import { attendanceTitles, interviewGrounds } from './interview-words';

const open = (title: Text) => item(title, 'interviews.open');

const which = { zh: '所涉约谈', en: 'the interview' };

const decideInterviewSchema = form({
  ref: ref({ zh: '约谈编号', en: 'short name of the interview' }),
  organ: organ({ zh: '被约谈单位', en: 'organ of who is interviewed' }),
  post: text({ zh: '被约谈人职务', en: 'post of who is interviewed' }, 100),
  ground: choice({ zh: '约谈事由', en: 'ground' }, interviewGrounds),
  reason: text({ zh: '约谈理由', en: 'why' }, 2000),
  on: day(
    { zh: '约谈日期', en: 'day of the interview' },
    { help: { zh: '决定中没有确定的，不填。', en: 'Left out where the decision sets none.' } },
  ).optional(),
  consent: consentOf(
    '安委会及其办公室约谈的，须经本级人民政府同意。',
    'A commission or its office summons with the consent of its government.',
  ),
}).meta({
  id: 'DecideInterview',
  examples: [
    {
      ref: 'YT-1',
      organ: '350602-government',
      post: '分管副区长',
      ground: 'overdue',
      reason: '督办事项逾期二十日未完成',
      consent: { on: '2023-05-08', basis: '市政府领导批示' },
    },
    {
      ref: 'YT-1',
      organ: '150800-government',
      post: '市长',
      ground: 'city-head',
      reason: '六个月内发生三起较大事故',
      on: '2022-12-20',
      consent: { on: '2022-12-12', basis: '自治区政府专题会议纪要' },
    },
  ],
});

export type DecideInterview = z.infer<typeof decideInterviewSchema>;

const material = (title: Text) => text(title, 4000);

const recordInterviewMaterialSchema = form({
  ref: open(which),
  facts: material({ zh: '基本情况', en: 'the facts' }),
  causes: material({ zh: '原因分析', en: 'the causes' }),
  lessons: material({ zh: '主要教训', en: 'the lessons' }),
  measures: material({ zh: '整改措施', en: 'the measures' }),
}).meta({
  id: 'RecordInterviewMaterial',
  examples: [
    { ref: 'YT-1', facts: '督办事项逾期未完成', causes: '鉴定委托迟', lessons: '协调不力', measures: '专班推进' },
    { ref: 'YT-2', facts: '半年三起较大事故', causes: '监管缺位', lessons: '隐患排查不实', measures: '全面排查' },
  ],
});

export type RecordInterviewMaterial = z.infer<typeof recordInterviewMaterialSchema>;

const recordInterviewSchema = form({
  ref: open(which),
  attendance: choice({ zh: '到场情况', en: 'who came' }, attendanceTitles),
  attended: text({ zh: '参加人员', en: 'who took part' }, 500).optional(),
  reportBy: day(
    { zh: '整改措施落实情况的报告期限', en: 'last day for the report on the measures' },
    { help: { zh: '按约谈纪要填写，纪要未载明的不填。', en: 'As the minutes say; left out where they set none.' } },
  ).optional(),
}).meta({
  id: 'RecordInterview',
  examples: [
    { ref: 'YT-1', attendance: 'in-person', attended: '市安委办主任、区政府分管副区长', reportBy: '2023-05-22' },
    { ref: 'YT-1', attendance: 'absent' },
  ],
});

export type RecordInterview = z.infer<typeof recordInterviewSchema>;

const publishInterviewSchema = form({
  ref: item(which, 'interviews.held'),
  where: text({ zh: '公布的媒体或者网站', en: 'where it is published' }, 200),
}).meta({
  id: 'PublishInterview',
  examples: [
    { ref: 'YT-1', where: '漳州市应急管理局网站' },
    { ref: 'YT-1', where: '内蒙古日报' },
  ],
});

export type PublishInterview = z.infer<typeof publishInterviewSchema>;

const recordInterviewReportSchema = form({
  ref: item(which, 'interviews.held'),
  measures: material({ zh: '整改措施落实情况', en: 'how the measures were carried out' }),
}).meta({
  id: 'RecordInterviewReport',
  examples: [
    { ref: 'YT-1', measures: '报告稿已于5月18日报送审核' },
    { ref: 'YT-1', measures: '已开展专项排查，问题清单附后' },
  ],
});

export type RecordInterviewReport = z.infer<typeof recordInterviewReportSchema>;

export const interviewSchemas = {
  'decide-interview': decideInterviewSchema,
  'record-interview-material': recordInterviewMaterialSchema,
  'record-interview': recordInterviewSchema,
  'publish-interview': publishInterviewSchema,
  'record-interview-report': recordInterviewReportSchema,
};
