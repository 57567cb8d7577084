import { caseSchemas } from './case.schema';
import { evaluationSchemas } from './evaluation.schema';
import { itemSchemas } from './items.schema';

/** The forms of all its commands and messages. */
export const rectificationSchemas = { ...caseSchemas, ...itemSchemas, ...evaluationSchemas };
