import { formTeamSchema } from './form-team.schema';
import { addExpertSchema } from './members/add-expert.schema';
import { addMemberSchema } from './members/add-member.schema';
import { changeLeaderSchema } from './members/change-leader.schema';
import { declareInterestSchema } from './members/declare-interest.schema';
import { explainAbsenceSchema } from './members/explain-absence.schema';
import { replaceMemberSchema } from './members/replace-member.schema';
import { tellUnitSchema } from './members/tell-unit.schema';
import { inviteProcuratorateSchema } from './procuratorate/invite-procuratorate.schema';
import { recordProcuratorateAnswerSchema } from './procuratorate/record-procuratorate-answer.schema';
import { remindProcuratorateSchema } from './procuratorate/remind-procuratorate.schema';

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
};
