import type { z } from 'zod';
import { choice, form, group, item, list, organ, person, ref, someOf, text } from '../../stream/fields.schema';
import { cluesSchemas } from './clues.schema';
import { teamOrganTitles } from './choices';
import { invitationsSchemas } from './invitations.schema';

const roles = {
  leader: { zh: '组长', en: 'leader' },
  deputy: { zh: '副组长', en: 'deputy leader' },
  member: { zh: '成员', en: 'member' },
};

const groups = {
  general: { zh: '综合组', en: 'general group' },
  technical: { zh: '技术组', en: 'technical group' },
  management: { zh: '管理组', en: 'management group' },
  responsibility: { zh: '责任追究组', en: 'responsibility group' },
};

const name = person({ zh: '姓名', en: 'name' }).optional();
const sender = { zh: '派出单位', en: 'organ that sends people' };

/** One person whom an organ sends to the team. */
const personFields = {
  ref: ref({ zh: '成员编号', en: 'short name of the member' }),
  name,
  post: text({ zh: '职务', en: 'post' }, 60, { help: { zh: '在派出单位的职务。', en: 'At the organ that sends the person.' } }),
  role: choice({ zh: '组内职务', en: 'role in the team' }, roles),
  group: choice({ zh: '所在小组', en: 'group of the team' }, groups).optional(),
};
const memberFields = { ...personFields, organ: organ(sender) };
const memberSchema = form(memberFields);

export type Member = z.infer<typeof memberSchema>;

const leader = person(
  { zh: '调查组组长', en: 'leader of the team' },
  { help: { zh: '按任命文件填写姓名或者职务。', en: 'Name or post, as the appointment gives it.' } },
);

const formTeamSchema = form({
  leader,
  leaderAppointedBy: organ(
    { zh: '指定组长的机关', en: 'organ that appoints the leader' },
    { help: { zh: '不填的，为组成调查组的机关。', en: 'Left out: the organ that forms the team.' } },
  ).optional(),
  members: someOf({ zh: '成员单位', en: 'organs of the team' }, organ({ zh: '成员单位', en: 'organ of the team' }), 60, {
    help: { zh: '人民检察院另行邀请，不在此填写。', en: 'The procuratorate is invited by a step of its own.' },
  }),
  people: list({ zh: '调查组成员', en: 'members of the team' }, memberSchema, 200).optional(),
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
    { leader: '常务副市长', members: ['441300-emergency', '441300-public-security', '441300-union'] },
  ],
});

export type FormTeam = z.infer<typeof formTeamSchema>;

const addMemberSchema = form({
  organ: organ(sender),
  person: group({ zh: '派出人员', en: 'the person sent' }, personFields, {
    help: { zh: '只增加单位的，不填。', en: 'Left out where only the organ joins.' },
  }).optional(),
}).meta({
  id: 'AddMember',
  examples: [
    { organ: '150802-union', person: { ref: 'M3', post: '副主席', role: 'member', group: 'management' } },
    { organ: '330700-public-security' },
  ],
});

export type AddMember = z.infer<typeof addMemberSchema>;

const replaceMemberSchema = form({
  ref: item({ zh: '被更换的成员', en: 'the member who leaves' }, 'team-people.replaceable'),
  reason: text({ zh: '更换理由', en: 'why the member leaves' }, 500),
  successor: group({ zh: '接替人员', en: 'the successor' }, memberFields).optional(),
}).meta({
  id: 'ReplaceMember',
  examples: [
    {
      ref: 'M2',
      reason: '与事故有直接利害关系',
      successor: { ref: 'M4', organ: '150802-public-security', post: '治安大队大队长', role: 'member' },
    },
    {
      ref: 'M2',
      reason: '工作调动',
      successor: { ref: 'M5', organ: '441322-emergency', post: '科长', role: 'member', group: 'management' },
    },
  ],
});

export type ReplaceMember = z.infer<typeof replaceMemberSchema>;

const changeLeaderSchema = form({
  leader,
  ref: item({ zh: '担任组长的成员', en: 'the member who leads' }, 'team-people.may-lead', {
    help: { zh: '组长不在成员名单中的，不填。', en: 'Left out where the leader is not among the members on record.' },
  }).optional(),
  reason: text({ zh: '理由', en: 'reason' }, 500, {
    help: {
      zh: '组长不是应急管理部门负责人的，请说明理由。',
      en: 'Say why where the leader is not from the safety department.',
    },
  }).optional(),
}).meta({ id: 'ChangeLeader', examples: [{ leader: '常务副区长', reason: '原组长调离' }] });

export type ChangeLeader = z.infer<typeof changeLeaderSchema>;

const addExpertSchema = form({
  ref: ref({ zh: '专家编号', en: 'short name of the expert' }),
  name,
  unit: text({ zh: '所在单位', en: 'where the expert works' }, 200),
  specialty: text({ zh: '专业', en: 'field of knowledge' }, 100),
}).meta({ id: 'AddExpert', examples: [{ ref: 'E1', unit: '某建筑科学研究院', specialty: '结构工程' }] });

export type AddExpert = z.infer<typeof addExpertSchema>;

/** Of a member, or of somebody who is to become one: the reference is the one under which the team knows the person. */
const declareInterestSchema = form({
  ref: item({ zh: '申报人', en: 'who declares' }, 'team-people.serving', {
    help: { zh: '尚未加入调查组的，填写拟用的成员编号。', en: 'For somebody not yet on the team, the short name meant for the person.' },
  }),
  interest: choice(
    { zh: '与事故的利害关系', en: 'interest in the accident' },
    { none: { zh: '无直接利害关系', en: 'no direct interest' }, direct: { zh: '有直接利害关系', en: 'a direct interest' } },
  ),
  statement: text({ zh: '说明', en: 'statement' }, 1000, {
    help: { zh: '有直接利害关系的，应当说明。', en: 'Needed for a direct interest.' },
  }).optional(),
}).meta({
  id: 'DeclareInterest',
  examples: [
    { ref: 'M2', interest: 'none' },
    { ref: 'E1', interest: 'direct', statement: '曾为事故发生单位提供设计服务' },
  ],
});

export type DeclareInterest = z.infer<typeof declareInterestSchema>;

const explainAbsenceSchema = form({
  role: choice({ zh: '未派员的一方', en: 'who sends nobody' }, teamOrganTitles),
  reason: text({ zh: '未派员的理由', en: 'why it sends nobody' }, 500),
}).meta({ id: 'ExplainAbsence', examples: [{ role: 'supervising-department', reason: '该行业由应急管理部门直接监管' }] });

export type ExplainAbsence = z.infer<typeof explainAbsenceSchema>;

const tellUnitSchema = form({
  told: text({ zh: '被告知的负责人和有关人员', en: 'heads and others who were told' }, 500),
}).meta({ id: 'TellUnit', examples: [{ told: '施工单位法定代表人、项目经理' }] });

export type TellUnit = z.infer<typeof tellUnitSchema>;

const permitReleaseSchema = form({
  ref: ref({ zh: '发布编号', en: 'short name of the release' }),
  content: text({ zh: '允许发布的内容', en: 'what may be released' }, 4000),
}).meta({ id: 'PermitRelease', examples: [{ ref: 'R1', content: '事故伤亡人数和调查组成立情况' }] });

export type PermitRelease = z.infer<typeof permitReleaseSchema>;

const releaseInformationSchema = form({
  ref: item({ zh: '允许发布的信息', en: 'the permitted release' }, 'releases.permitted'),
  where: text({ zh: '发布渠道', en: 'where it is released' }, 200),
}).meta({
  id: 'ReleaseInformation',
  examples: [
    { ref: 'R1', where: '区人民政府门户网站' },
    { ref: 'R1', where: '惠州市应急管理局官方微信' },
  ],
});

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
  ...invitationsSchemas,
  ...cluesSchemas,
  'permit-release': permitReleaseSchema,
  'release-information': releaseInformationSchema,
};
