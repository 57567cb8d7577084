import { submitReportSchema } from './submit-report.schema';

export const reportSchemas = {
  'submit-report': submitReportSchema,
};
