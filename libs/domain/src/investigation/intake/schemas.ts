import { allegeConcealmentSchema } from './allege-concealment.schema';
import { findReportingFaultSchema } from './find-reporting-fault.schema';
import { judgeLatenessSchema } from './judge-lateness.schema';
import { refuteConcealmentSchema } from './refute-concealment.schema';
import { verifyConcealmentSchema } from './verify-concealment.schema';
import { withdrawReportingFaultSchema } from './withdraw-reporting-fault.schema';
import { correctReportTimeSchema } from './correct-report-time.schema';
import { endFollowUpsSchema } from './end-follow-ups.schema';
import { recordArrivalSchema } from './record-arrival.schema';
import { recordExpressReportSchema } from './record-express-report.schema';
import { recordFollowUpReportSchema } from './record-follow-up-report.schema';
import { recordMovedObjectSchema } from './record-moved-object.schema';
import { recordNoticeSchema } from './record-notice.schema';
import { recordReportForwardedSchema } from './record-report-forwarded.schema';
import { recordReportReceivedSchema } from './record-report-received.schema';
import { recordRescueRecordSchema } from './record-rescue-record.schema';
import { recordStatisticsEntrySchema } from './record-statistics-entry.schema';
import { recordUnitInformedSchema } from './record-unit-informed.schema';
import { reportAccidentSchema } from './report-accident.schema';

export const intakeSchemas = {
  'report-accident': reportAccidentSchema,
  'record-unit-informed': recordUnitInformedSchema,
  'record-report-received': recordReportReceivedSchema,
  'record-report-forwarded': recordReportForwardedSchema,
  'correct-report-time': correctReportTimeSchema,
  'record-express-report': recordExpressReportSchema,
  'record-follow-up-report': recordFollowUpReportSchema,
  'end-follow-ups': endFollowUpsSchema,
  'record-notice': recordNoticeSchema,
  'record-arrival': recordArrivalSchema,
  'record-rescue-record': recordRescueRecordSchema,
  'record-moved-object': recordMovedObjectSchema,
  'record-statistics-entry': recordStatisticsEntrySchema,
  'allege-concealment': allegeConcealmentSchema,
  'verify-concealment': verifyConcealmentSchema,
  'refute-concealment': refuteConcealmentSchema,
  'find-reporting-fault': findReportingFaultSchema,
  'withdraw-reporting-fault': withdrawReportingFaultSchema,
  'judge-lateness': judgeLatenessSchema,
};
