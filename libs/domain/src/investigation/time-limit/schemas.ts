import { answerDifficultQuestionSchema } from './answer-difficult-question.schema';
import { blockSiteSchema } from './block-site.schema';
import { freeSiteSchema } from './free-site.schema';
import { putDifficultQuestionSchema } from './put-difficult-question.schema';
import { askExtensionSchema } from './ask-extension.schema';
import { deliverAppraisalSchema } from './deliver-appraisal.schema';
import { grantExtensionSchema } from './grant-extension.schema';
import { orderAppraisalSchema } from './order-appraisal.schema';
import { refuseExtensionSchema } from './refuse-extension.schema';
import { revokeExtensionSchema } from './revoke-extension.schema';

export const timeLimitSchemas = {
  'order-appraisal': orderAppraisalSchema,
  'deliver-appraisal': deliverAppraisalSchema,
  'block-site': blockSiteSchema,
  'free-site': freeSiteSchema,
  'put-difficult-question': putDifficultQuestionSchema,
  'answer-difficult-question': answerDifficultQuestionSchema,
  'ask-extension': askExtensionSchema,
  'grant-extension': grantExtensionSchema,
  'refuse-extension': refuseExtensionSchema,
  'revoke-extension': revokeExtensionSchema,
};
