import { changeClassSchema } from './change-class.schema';
import { confirmMissingDeathsSchema } from './confirm-missing-deaths.schema';
import { correctAccidentSchema } from './correct-accident.schema';
import { determineLevelSchema } from './determine-level.schema';
import { determineScopeSchema } from './determine-scope.schema';
import { reportCasualtiesSchema } from './report-casualties.schema';
import { stateLossSchema } from './state-loss.schema';
import { withdrawCasualtyReportSchema } from './withdraw-casualty-report.schema';

export const levelSchemas = {
  'report-casualties': reportCasualtiesSchema,
  'withdraw-casualty-report': withdrawCasualtyReportSchema,
  'confirm-missing-deaths': confirmMissingDeathsSchema,
  'state-loss': stateLossSchema,
  'determine-level': determineLevelSchema,
  'determine-scope': determineScopeSchema,
  'change-class': changeClassSchema,
  'correct-accident': correctAccidentSchema,
};
