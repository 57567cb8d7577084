import { askExtensionSchema } from './ask-extension.schema';
import { deliverAppraisalSchema } from './deliver-appraisal.schema';
import { grantExtensionSchema } from './grant-extension.schema';
import { orderAppraisalSchema } from './order-appraisal.schema';
import { refuseExtensionSchema } from './refuse-extension.schema';
import { revokeExtensionSchema } from './revoke-extension.schema';

export const timeLimitSchemas = {
  'order-appraisal': orderAppraisalSchema,
  'deliver-appraisal': deliverAppraisalSchema,
  'ask-extension': askExtensionSchema,
  'grant-extension': grantExtensionSchema,
  'refuse-extension': refuseExtensionSchema,
  'revoke-extension': revokeExtensionSchema,
};
