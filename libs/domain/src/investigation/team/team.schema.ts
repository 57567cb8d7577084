import type { z } from 'zod';
import { blank, choice, form, list, organ, ref, someOf, text } from '../../stream/fields.schema';
import { teamOrgans } from './composition';

/** general 综合组, technical 技术组, management 管理组, responsibility 责任追究组. */
const groups = ['general', 'technical', 'management', 'responsibility'] as const;

/** One person whom an organ sends to the team. */
const memberSchema = form({
  ref: ref({ zh: '成员编号', en: '' }),
  organ: organ({ zh: '派出单位', en: '' }),
  name: text({ zh: '姓名', en: '' }, 60).optional(),
  post: text({ zh: '职务', en: '' }, 60),
  role: choice({ zh: '组内职务', en: '' }, { leader: { zh: '', en: '' }, deputy: { zh: '', en: '' }, member: { zh: '', en: '' } }),
  group: choice({ zh: '所在小组', en: '' }, blank(groups)).optional(),
});

export type Member = z.infer<typeof memberSchema>;

const inviteAdviserSchema = form({
  ref: ref({ zh: '邀请编号', en: '' }),
  kind: choice({ zh: '受邀方', en: '' }, { 'justice-department': { zh: '', en: '' }, 'legal-adviser': { zh: '', en: '' } }),
  name: text({ zh: '受邀单位或者人员', en: '' }, 200),
  matter: text({ zh: '请求协助的事项', en: '' }, 500),
}).meta({
  id: 'InviteAdviser',
  examples: [{ ref: 'L1', kind: 'justice-department', name: '临河区司法局', matter: '对责任认定部分提出法律意见' }],
});

export type InviteAdviser = z.infer<typeof inviteAdviserSchema>;

const recordAdviserAnswerSchema = form({
  ref: ref({ zh: '邀请编号', en: '' }),
  answer: choice({ zh: '答复', en: '' }, { joins: { zh: '', en: '' }, opinion: { zh: '', en: '' }, declined: { zh: '', en: '' } }),
  opinion: text({ zh: '法律意见或者理由', en: '' }, 4000).optional(),
}).meta({ id: 'RecordAdviserAnswer', examples: [{ ref: 'L1', answer: 'joins' }] });

export type RecordAdviserAnswer = z.infer<typeof recordAdviserAnswerSchema>;

const fields = {
  ref: ref({ zh: '线索编号', en: '' }),
  subject: text({ zh: '线索内容', en: '' }, 2000),
  basis: text({ zh: '判断的依据', en: '' }, 1000),
};

const findCrimeClueSchema = form(fields).meta({
  id: 'FindCrimeClue',
  examples: [{ ref: 'C1', subject: '项目经理涉嫌重大责任事故罪', basis: '询问笔录和现场勘验' }],
});

const findOfficialClueSchema = form(fields).meta({
  id: 'FindOfficialClue',
  examples: [{ ref: 'O1', subject: '监管人员涉嫌失职', basis: '检查记录缺失' }],
});

export type FindClue = z.infer<typeof findCrimeClueSchema>;

const handOverFields = {
  ref: ref({ zh: '线索编号', en: '' }),
  receiver: organ({ zh: '接收机关', en: '' }),
  materials: text({ zh: '移送的材料或者复印件', en: '' }, 1000),
};

const handOverCrimeClueSchema = form(handOverFields).meta({
  id: 'HandOverCrimeClue',
  examples: [{ ref: 'C1', receiver: '150802-public-security', materials: '询问笔录、勘验笔录复印件' }],
});

const handOverOfficialClueSchema = form(handOverFields).meta({
  id: 'HandOverOfficialClue',
  examples: [{ ref: 'O1', receiver: '150802-supervision-commission', materials: '监督检查记录复印件' }],
});

export type HandOverClue = z.infer<typeof handOverCrimeClueSchema>;

const logInterferenceSchema = form({
  who: text({ zh: '干预人及职务', en: '' }, 200),
  what: text({ zh: '干预的方式和内容', en: '' }, 2000),
}).meta({ id: 'LogInterference', examples: [{ who: '某部门负责人', what: '来电要求不追究有关人员责任' }] });

export type LogInterference = z.infer<typeof logInterferenceSchema>;

const recordClueReceiptSchema = form({
  ref: ref({ zh: '线索编号', en: '' }),
  number: text({ zh: '受理文号', en: '' }, 100).optional(),
}).meta({ id: 'RecordClueReceipt', examples: [{ ref: 'C1', number: '临公受案字〔2022〕12号' }] });

export type RecordClueReceipt = z.infer<typeof recordClueReceiptSchema>;

const endWaitingSchema = form({
  reason: text({ zh: '不再等待的理由', en: '' }, 500),
}).meta({ id: 'EndWaiting', examples: [{ reason: '监察机关函复另行处理' }] });

export type EndWaiting = z.infer<typeof endWaitingSchema>;

const notifySupervisionCommissionSchema = form({
  organ: organ({ zh: '监察机关', en: '' }),
  matter: text({ zh: '通报事项', en: '' }, 1000),
}).meta({
  id: 'NotifySupervisionCommission',
  examples: [{ organ: '150802-supervision-commission', matter: '通报事故情况，请同步开展工作' }],
});

export type NotifySupervisionCommission = z.infer<typeof notifySupervisionCommissionSchema>;

const recordCommissionOpinionSchema = form({
  organ: organ({ zh: '监察机关', en: '' }),
  opinion: text({ zh: '对有关人员的意见', en: '' }, 4000),
}).meta({
  id: 'RecordCommissionOpinion',
  examples: [{ organ: '150802-supervision-commission', opinion: '对两名公职人员给予政务处分' }],
});

export type RecordCommissionOpinion = z.infer<typeof recordCommissionOpinionSchema>;

const waitForOpinionSchema = form({
  organ: organ({ zh: '监察机关', en: '' }),
  matter: text({ zh: '等待意见的事项', en: '' }, 500).optional(),
}).meta({ id: 'WaitForOpinion', examples: [{ organ: '150802-supervision-commission', matter: '对有关公职人员的处理意见' }] });

export type WaitForOpinion = z.infer<typeof waitForOpinionSchema>;

const formTeamSchema = form({
  leader: text({ zh: '调查组组长', en: '' }, 60),
  leaderAppointedBy: organ({ zh: '指定组长的机关', en: '' }).optional(),
  members: someOf({ zh: '成员单位', en: '' }, organ({ zh: '成员单位', en: '' }), 60),
  people: list({ zh: '调查组成员', en: '' }, memberSchema, 200).optional(),
}).meta({
  id: 'FormTeam',
  examples: [
    {
      leader: '副区长',
      members: ['150802-emergency', '150802-public-security', '150802-union'],
      people: [
        { ref: 'M1', organ: '150802-emergency', post: '副局长', role: 'deputy', group: 'general' },
        { ref: 'M2', organ: '150802-public-security', post: '治安大队民警', role: 'member', group: 'technical' },
      ],
    },
  ],
});

export type FormTeam = z.infer<typeof formTeamSchema>;

const draftLetterSchema = form({
  purpose: choice(
    { zh: '函的用途', en: '' },
    {
      'invite-procuratorate': { zh: '', en: '' },
      'tell-commission': { zh: '', en: '' },
      'invite-adviser': { zh: '', en: '' },
      'hand-over-clue': { zh: '', en: '' },
    },
  ),
  ref: ref({ zh: '线索编号', en: '' }).optional(),
  addressee: text({ zh: '主送单位全称', en: '' }, 100),
  sender: text({ zh: '发函单位全称', en: '' }, 100),
  contact: text({ zh: '联系人及电话', en: '' }, 100).optional(),
}).meta({
  id: 'DraftLetter',
  examples: [{ purpose: 'invite-procuratorate', addressee: '临河区人民检察院', sender: '临河区人民政府' }],
});

export type DraftLetter = z.infer<typeof draftLetterSchema>;

const addExpertSchema = form({
  ref: ref({ zh: '专家编号', en: '' }),
  name: text({ zh: '姓名', en: '' }, 60).optional(),
  unit: text({ zh: '所在单位', en: '' }, 200),
  specialty: text({ zh: '专业', en: '' }, 100),
}).meta({ id: 'AddExpert', examples: [{ ref: 'E1', unit: '某建筑科学研究院', specialty: '结构工程' }] });

export type AddExpert = z.infer<typeof addExpertSchema>;

const addMemberSchema = form({
  organ: organ({ zh: '派出单位', en: '' }),
  person: memberSchema.omit({ organ: true }).optional(),
}).meta({
  id: 'AddMember',
  examples: [{ organ: '150802-union', person: { ref: 'M3', post: '副主席', role: 'member', group: 'management' } }],
});

export type AddMember = z.infer<typeof addMemberSchema>;

const changeLeaderSchema = form({
  leader: text({ zh: '调查组组长', en: '' }, 60),
  ref: ref({ zh: '组长在成员中的编号', en: '' }).optional(),
  reason: text({ zh: '理由', en: '' }, 500).optional(),
}).meta({ id: 'ChangeLeader', examples: [{ leader: '常务副区长', reason: '原组长调离' }] });

export type ChangeLeader = z.infer<typeof changeLeaderSchema>;

/** Of a member, or of somebody who is to become one: the reference is the one under which the team knows the person. */
const declareInterestSchema = form({
  ref: ref({ zh: '成员编号', en: '' }),
  interest: choice({ zh: '与事故的利害关系', en: '' }, { none: { zh: '', en: '' }, direct: { zh: '', en: '' } }),
  statement: text({ zh: '说明', en: '' }, 1000).optional(),
}).meta({ id: 'DeclareInterest', examples: [{ ref: 'M2', interest: 'none' }] });

export type DeclareInterest = z.infer<typeof declareInterestSchema>;

const explainAbsenceSchema = form({
  role: choice({ zh: '未派员的一方', en: '' }, blank(teamOrgans)),
  reason: text({ zh: '未派员的理由', en: '' }, 500),
}).meta({ id: 'ExplainAbsence', examples: [{ role: 'supervising-department', reason: '该行业由应急管理部门直接监管' }] });

export type ExplainAbsence = z.infer<typeof explainAbsenceSchema>;

const replaceMemberSchema = form({
  ref: ref({ zh: '被更换成员的编号', en: '' }),
  reason: text({ zh: '更换理由', en: '' }, 500),
  successor: memberSchema.optional(),
}).meta({
  id: 'ReplaceMember',
  examples: [
    {
      ref: 'M2',
      reason: '与事故有直接利害关系',
      successor: { ref: 'M4', organ: '150802-public-security', post: '治安大队大队长', role: 'member' },
    },
  ],
});

export type ReplaceMember = z.infer<typeof replaceMemberSchema>;

const tellUnitSchema = form({
  told: text({ zh: '被告知的负责人和有关人员', en: '' }, 500),
}).meta({ id: 'TellUnit', examples: [{ told: '施工单位法定代表人、项目经理' }] });

export type TellUnit = z.infer<typeof tellUnitSchema>;

const inviteProcuratorateSchema = form({
  organ: organ({ zh: '受邀请的人民检察院', en: '' }),
  reason: text({ zh: '不邀请同级人民检察院的理由', en: '' }, 500).optional(),
}).meta({
  id: 'InviteProcuratorate',
  examples: [{ organ: '150802-procuratorate' }],
});

export type InviteProcuratorate = z.infer<typeof inviteProcuratorateSchema>;

const recordProcuratorateAnswerSchema = form({
  /** Whose answer it is, where several were invited; else that of the last invitation. */
  organ: organ({ zh: '答复的人民检察院', en: '' }).optional(),
  answer: choice(
    { zh: '人民检察院的答复', en: '' },
    { member: { zh: '', en: '' }, beside: { zh: '', en: '' }, declined: { zh: '', en: '' } },
  ),
  reason: text({ zh: '不派员的理由', en: '' }, 500).optional(),
}).meta({
  id: 'RecordProcuratorateAnswer',
  examples: [{ answer: 'member' }],
});

export type RecordProcuratorateAnswer = z.infer<typeof recordProcuratorateAnswerSchema>;

const remindProcuratorateSchema = form({
  way: choice({ zh: '催复方式', en: '' }, { letter: { zh: '', en: '' }, telephone: { zh: '', en: '' }, visit: { zh: '', en: '' } }),
}).meta({ id: 'RemindProcuratorate', examples: [{ way: 'telephone' }] });

export type RemindProcuratorate = z.infer<typeof remindProcuratorateSchema>;

const permitReleaseSchema = form({
  ref: ref({ zh: '发布编号', en: '' }),
  content: text({ zh: '允许发布的内容', en: '' }, 4000),
}).meta({ id: 'PermitRelease', examples: [{ ref: 'R1', content: '事故伤亡人数和调查组成立情况' }] });

export type PermitRelease = z.infer<typeof permitReleaseSchema>;

const releaseInformationSchema = form({
  ref: ref({ zh: '发布编号', en: '' }),
  where: text({ zh: '发布渠道', en: '' }, 200),
}).meta({ id: 'ReleaseInformation', examples: [{ ref: 'R1', where: '区人民政府门户网站' }] });

export type ReleaseInformation = z.infer<typeof releaseInformationSchema>;

export const teamSchemas = {
  'form-team': formTeamSchema,
  'add-member': addMemberSchema,
  'replace-member': replaceMemberSchema,
  'change-leader': changeLeaderSchema,
  'add-expert': addExpertSchema,
  'declare-interest': declareInterestSchema,
  'explain-absence': explainAbsenceSchema,
  'tell-unit': tellUnitSchema,
  'invite-procuratorate': inviteProcuratorateSchema,
  'record-procuratorate-answer': recordProcuratorateAnswerSchema,
  'remind-procuratorate': remindProcuratorateSchema,
  'invite-adviser': inviteAdviserSchema,
  'record-adviser-answer': recordAdviserAnswerSchema,
  'notify-supervision-commission': notifySupervisionCommissionSchema,
  'wait-for-opinion': waitForOpinionSchema,
  'record-commission-opinion': recordCommissionOpinionSchema,
  'end-waiting': endWaitingSchema,
  'find-crime-clue': findCrimeClueSchema,
  'hand-over-crime-clue': handOverCrimeClueSchema,
  'find-official-clue': findOfficialClueSchema,
  'hand-over-official-clue': handOverOfficialClueSchema,
  'record-clue-receipt': recordClueReceiptSchema,
  'log-interference': logInterferenceSchema,
  'permit-release': permitReleaseSchema,
  'release-information': releaseInformationSchema,
  'draft-letter': draftLetterSchema,
};
