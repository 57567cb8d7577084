import { archiveSchema } from './archive.schema';
import { closeSchema } from './close.schema';
import { publishReportSchema } from './publish-report.schema';

export const endingSchemas = {
  'publish-report': publishReportSchema,
  close: closeSchema,
  archive: archiveSchema,
};
