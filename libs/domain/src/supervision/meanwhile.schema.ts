import type { z } from 'zod';
import { choice, day, form, itemNumber, list, someOf, text } from '../stream/fields.schema';
import { approvedFields } from './notice.schema';

const reportProgressSchema = form({
  text: text({ zh: '进展情况', en: 'how it stands' }, 4000),
  items: list(
    { zh: '涉及的督办事项', en: 'the matters that it is about' },
    itemNumber({ zh: '督办事项', en: 'matter' }, 'matters.listed'),
    30,
  ).optional(),
  due: itemNumber({ zh: '所对应的进展报告', en: 'which of the reports it is' }, 'progress.due', {
    help: {
      zh: '不填写的，为报告期已经开始、最早的一次尚未报送的进展报告。',
      en: 'Left open it is the earliest one owed whose period has begun.',
    },
  }).optional(),
}).meta({
  id: 'ReportProgress',
  examples: [{ text: '事故调查组已成立，正在开展现场勘查和取证' }, { text: '技术报告已完成，正在起草调查报告', items: [1, 2] }],
});

export type ReportProgress = z.infer<typeof reportProgressSchema>;

const recordDispatchSchema = form({
  how: choice(
    { zh: '调度方式', en: 'how' },
    {
      telephone: { zh: '电话调度', en: 'by telephone' },
      video: { zh: '视频调度', en: 'by video' },
      meeting: { zh: '会议调度', en: 'in a meeting' },
      'on-site': { zh: '现场督导', en: 'on the site' },
      letter: { zh: '书面调度', en: 'in writing' },
    },
  ),
  what: text({ zh: '调度内容和要求', en: 'what was said and asked' }, 4000),
  on: day(
    { zh: '调度日期', en: 'day' },
    { help: { zh: '不填的以办理当日为准。', en: 'The day of the act where none is given.' } },
  ).optional(),
}).meta({
  id: 'RecordDispatch',
  examples: [
    { how: 'telephone', what: '了解调查进展，要求抓紧完成技术鉴定' },
    { how: 'video', what: '听取情况汇报，要求月底前形成调查报告初稿', on: '2022-08-10' },
  ],
});

export type RecordDispatch = z.infer<typeof recordDispatchSchema>;

const recordNoticeApprovalSchema = form(approvedFields).meta({
  id: 'RecordNoticeApproval',
  examples: [
    { leader: '李某', post: '安委会副主任', on: '2022-10-01' },
    { leader: '王某', post: '安委会办公室主任', on: '2023-11-20' },
  ],
});

export type RecordNoticeApproval = z.infer<typeof recordNoticeApprovalSchema>;

const recordNoticeCopiesSchema = form({
  to: someOf({ zh: '抄送对象', en: 'to whom it was copied' }, text({ zh: '抄送对象', en: 'whom' }, 120), 30, {
    help: { zh: '按通知的抄送栏填写。', en: 'As the notice lists them.' },
  }),
}).meta({
  id: 'RecordNoticeCopies',
  examples: [{ to: ['被督办地政府主要负责同志', '事故调查组'] }, { to: ['市人民政府主要负责同志', '事故调查组组长'] }],
});

export type RecordNoticeCopies = z.infer<typeof recordNoticeCopiesSchema>;

const recordNoticePublicationSchema = form({
  where: text({ zh: '公布载体', en: 'where' }, 200),
}).meta({
  id: 'RecordNoticePublication',
  examples: [{ where: '省应急管理厅门户网站' }, { where: '《广西日报》' }],
});

export type RecordNoticePublication = z.infer<typeof recordNoticePublicationSchema>;

/** What goes on between the notice and the release, and what is done about the notice itself. */
export const meanwhileSchemas = {
  'record-notice-approval': recordNoticeApprovalSchema,
  'record-notice-copies': recordNoticeCopiesSchema,
  'record-notice-publication': recordNoticePublicationSchema,
  'report-progress': reportProgressSchema,
  'record-dispatch': recordDispatchSchema,
};
