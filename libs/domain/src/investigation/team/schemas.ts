import { inviteAdviserSchema } from './advisers/invite-adviser.schema';
import { recordAdviserAnswerSchema } from './advisers/record-adviser-answer.schema';
import { findCrimeClueSchema, findOfficialClueSchema } from './clues/find-clue.schema';
import { handOverCrimeClueSchema, handOverOfficialClueSchema } from './clues/hand-over-clue.schema';
import { logInterferenceSchema } from './clues/log-interference.schema';
import { recordClueReceiptSchema } from './clues/record-clue-receipt.schema';
import { endWaitingSchema } from './commission/end-waiting.schema';
import { notifySupervisionCommissionSchema } from './commission/notify-supervision-commission.schema';
import { recordCommissionOpinionSchema } from './commission/record-commission-opinion.schema';
import { waitForOpinionSchema } from './commission/wait-for-opinion.schema';
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
import { draftLetterSchema } from './letters/draft-letter.schema';
import { permitReleaseSchema } from './release/permit-release.schema';
import { releaseInformationSchema } from './release/release-information.schema';

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
