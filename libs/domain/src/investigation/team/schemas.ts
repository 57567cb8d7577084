import { formTeamSchema } from './form-team.schema';
import { inviteProcuratorateSchema } from './invite-procuratorate.schema';
import { recordProcuratorateAnswerSchema } from './record-procuratorate-answer.schema';

export const teamSchemas = {
  'form-team': formTeamSchema,
  'invite-procuratorate': inviteProcuratorateSchema,
  'record-procuratorate-answer': recordProcuratorateAnswerSchema,
};
