import { determineLevelSchema } from './determine-level.schema';

export const levelSchemas = {
  'determine-level': determineLevelSchema,
};
