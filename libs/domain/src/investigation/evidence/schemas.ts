import { disposeEvidenceSchema } from './dispose-evidence.schema';
import { finishTaskSchema } from './finish-task.schema';
import { handOverEvidenceSchema } from './hand-over-evidence.schema';
import { holdMeetingSchema } from './hold-meeting.schema';
import { planWorkSchema } from './plan-work.schema';
import { registerEvidenceSchema } from './register-evidence.schema';
import { returnEvidenceSchema } from './return-evidence.schema';

export const evidenceSchemas = {
  'register-evidence': registerEvidenceSchema,
  'hand-over-evidence': handOverEvidenceSchema,
  'return-evidence': returnEvidenceSchema,
  'dispose-evidence': disposeEvidenceSchema,
  'hold-meeting': holdMeetingSchema,
  'plan-work': planWorkSchema,
  'finish-task': finishTaskSchema,
};
