import { reportAccidentSchema } from './report-accident.schema';

export const intakeSchemas = {
  'report-accident': reportAccidentSchema,
};
