import type { z } from 'zod';
import { choice, form, item, organ, ref, text } from '../../stream/fields.schema';
import { procuratorateAnswers } from './choices';

const inviteProcuratorateSchema = form({
  organ: organ({ zh: '受邀请的人民检察院', en: 'the procuratorate invited' }),
  reason: text({ zh: '不邀请同级人民检察院的理由', en: 'why not the procuratorate of the same level' }, 500, {
    help: { zh: '邀请同级人民检察院的，不填。', en: 'Left out where it is of the same level.' },
  }).optional(),
}).meta({
  id: 'InviteProcuratorate',
  examples: [{ organ: '150802-procuratorate' }, { organ: '441322-procuratorate' }],
});

export type InviteProcuratorate = z.infer<typeof inviteProcuratorateSchema>;

const recordProcuratorateAnswerSchema = form({
  /** Whose answer it is, where several were invited; else that of the last invitation. */
  organ: organ(
    { zh: '答复的人民检察院', en: 'the procuratorate that answers' },
    { help: { zh: '不填的，为最近一次邀请的人民检察院。', en: 'Left out: the one invited last.' } },
  ).optional(),
  answer: choice({ zh: '人民检察院的答复', en: 'answer of the procuratorate' }, procuratorateAnswers),
  reason: text({ zh: '不派员的理由', en: 'why it declines' }, 500, {
    help: { zh: '不派员的，应当填写。', en: 'Needed where it declines.' },
  }).optional(),
}).meta({
  id: 'RecordProcuratorateAnswer',
  examples: [{ answer: 'member' }, { organ: '330723-procuratorate', answer: 'declined', reason: '未发现职务犯罪线索' }],
});

export type RecordProcuratorateAnswer = z.infer<typeof recordProcuratorateAnswerSchema>;

const reminderWays = {
  letter: { zh: '发函', en: 'letter' },
  telephone: { zh: '电话', en: 'telephone' },
  visit: { zh: '上门', en: 'visit' },
};

const remindProcuratorateSchema = form({
  way: choice({ zh: '催复方式', en: 'how it is asked for' }, reminderWays),
}).meta({ id: 'RemindProcuratorate', examples: [{ way: 'telephone' }] });

export type RemindProcuratorate = z.infer<typeof remindProcuratorateSchema>;

const advisers = {
  'justice-department': { zh: '司法行政部门', en: 'justice department' },
  'legal-adviser': { zh: '法律顾问', en: 'legal adviser' },
};

const inviteAdviserSchema = form({
  ref: ref({ zh: '邀请编号', en: 'short name of the invitation' }),
  kind: choice({ zh: '受邀方', en: 'who is invited' }, advisers),
  name: text({ zh: '受邀单位或者人员', en: 'name of the body or person' }, 200),
  matter: text({ zh: '请求协助的事项', en: 'what is asked' }, 500),
}).meta({
  id: 'InviteAdviser',
  examples: [
    { ref: 'L1', kind: 'justice-department', name: '临河区司法局', matter: '对责任认定部分提出法律意见' },
    { ref: 'L1', kind: 'justice-department', name: '博罗县司法局', matter: '派员参加调查组法律工作' },
  ],
});

export type InviteAdviser = z.infer<typeof inviteAdviserSchema>;

const adviserAnswers = {
  joins: { zh: '参加调查组', en: 'joins the team' },
  opinion: { zh: '出具书面法律意见', en: 'gives an opinion in writing' },
  declined: { zh: '不参加', en: 'declines' },
};

const recordAdviserAnswerSchema = form({
  ref: item({ zh: '邀请', en: 'the invitation' }, 'advisers.invited'),
  answer: choice({ zh: '答复', en: 'answer' }, adviserAnswers),
  opinion: text({ zh: '法律意见或者理由', en: 'opinion, or why it declines' }, 4000, {
    help: { zh: '参加调查组的，可以不填。', en: 'Not needed where the adviser joins the team.' },
  }).optional(),
}).meta({
  id: 'RecordAdviserAnswer',
  examples: [
    { ref: 'L1', answer: 'joins' },
    { ref: 'L1', answer: 'opinion', opinion: '责任认定依据充分' },
  ],
});

export type RecordAdviserAnswer = z.infer<typeof recordAdviserAnswerSchema>;

const supervisionCommission = { zh: '监察机关', en: 'the supervision commission' };

const notifySupervisionCommissionSchema = form({
  organ: organ(supervisionCommission),
  matter: text({ zh: '通报事项', en: 'what it is told' }, 1000),
}).meta({
  id: 'NotifySupervisionCommission',
  examples: [
    { organ: '150802-supervision-commission', matter: '通报事故情况，请同步开展工作' },
    { organ: '330700-supervision-commission', matter: '通报事故调查组成立情况' },
  ],
});

export type NotifySupervisionCommission = z.infer<typeof notifySupervisionCommissionSchema>;

const waitForOpinionSchema = form({
  organ: organ(supervisionCommission),
  matter: text({ zh: '等待意见的事项', en: 'what the opinion is about' }, 500, {
    help: { zh: '等待期间各项期限照常计算。', en: 'No limit stands still meanwhile.' },
  }).optional(),
}).meta({
  id: 'WaitForOpinion',
  examples: [
    { organ: '150802-supervision-commission', matter: '对有关公职人员的处理意见' },
    { organ: '441300-supervision-commission', matter: '对监管部门有关人员的处理意见' },
  ],
});

export type WaitForOpinion = z.infer<typeof waitForOpinionSchema>;

const recordCommissionOpinionSchema = form({
  organ: organ(supervisionCommission),
  opinion: text({ zh: '对有关人员的意见', en: 'its opinion on persons' }, 4000),
}).meta({
  id: 'RecordCommissionOpinion',
  examples: [
    { organ: '150802-supervision-commission', opinion: '对两名公职人员给予政务处分' },
    { organ: '441300-supervision-commission', opinion: '对一名公职人员给予政务记过处分' },
  ],
});

export type RecordCommissionOpinion = z.infer<typeof recordCommissionOpinionSchema>;

const endWaitingSchema = form({
  reason: text({ zh: '不再等待的理由', en: 'why it is waited for no longer' }, 500),
}).meta({ id: 'EndWaiting', examples: [{ reason: '监察机关函复另行处理' }] });

export type EndWaiting = z.infer<typeof endWaitingSchema>;

/** Whom the team invites or tells. */
export const invitationsSchemas = {
  'invite-procuratorate': inviteProcuratorateSchema,
  'record-procuratorate-answer': recordProcuratorateAnswerSchema,
  'remind-procuratorate': remindProcuratorateSchema,
  'invite-adviser': inviteAdviserSchema,
  'record-adviser-answer': recordAdviserAnswerSchema,
  'notify-supervision-commission': notifySupervisionCommissionSchema,
  'wait-for-opinion': waitForOpinionSchema,
  'record-commission-opinion': recordCommissionOpinionSchema,
  'end-waiting': endWaitingSchema,
};
