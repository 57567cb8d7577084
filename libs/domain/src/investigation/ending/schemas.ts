import { recordCompensationSchema } from './aftercare/record-compensation.schema';
import { recordMediationSchema } from './aftercare/record-mediation.schema';
import { archiveSchema } from './archive.schema';
import { closeSchema } from './close.schema';
import { cancelStatisticsSchema } from './negative/cancel-statistics.schema';
import { concludeNotAccidentSchema } from './negative/conclude-not-accident.schema';
import { copyConclusionSchema } from './negative/copy-conclusion.schema';
import { publishConclusionSchema } from './negative/publish-conclusion.schema';
import { publishReportSchema } from './publication/publish-report.schema';
import { recordRedactionsSchema } from './publication/record-redactions.schema';
import { replacePublicationSchema } from './publication/replace-publication.schema';

export const endingSchemas = {
  'publish-report': publishReportSchema,
  close: closeSchema,
  archive: archiveSchema,
  'record-redactions': recordRedactionsSchema,
  'replace-publication': replacePublicationSchema,
  'conclude-not-accident': concludeNotAccidentSchema,
  'copy-conclusion': copyConclusionSchema,
  'publish-conclusion': publishConclusionSchema,
  'cancel-statistics': cancelStatisticsSchema,
  'record-mediation': recordMediationSchema,
  'record-compensation': recordCompensationSchema,
};
