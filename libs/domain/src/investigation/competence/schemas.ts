import { askParticipationSchema } from './ask-participation.schema';
import { authoriseSchema } from './authorise.schema';
import { decideRaisingSchema } from './decide-raising.schema';
import { entrustSchema } from './entrust.schema';
import { proposeRaisingSchema } from './propose-raising.schema';
import { readdressSupervisionSchema } from './readdress-supervision.schema';
import { returnCaseSchema } from './return-case.schema';
import { sendFirstReportSchema } from './send-first-report.schema';
import { sendPeopleSchema } from './send-people.schema';
import { sendRaisingSchema } from './send-raising.schema';
import { settleInvestigatorSchema } from './settle-investigator.schema';
import { takeOverSchema } from './take-over.schema';

export const competenceSchemas = {
  'settle-investigator': settleInvestigatorSchema,
  authorise: authoriseSchema,
  entrust: entrustSchema,
  'ask-participation': askParticipationSchema,
  'send-people': sendPeopleSchema,
  'propose-raising': proposeRaisingSchema,
  'send-raising': sendRaisingSchema,
  'decide-raising': decideRaisingSchema,
  'take-over': takeOverSchema,
  'return-case': returnCaseSchema,
  'readdress-supervision': readdressSupervisionSchema,
  'send-first-report': sendFirstReportSchema,
};
