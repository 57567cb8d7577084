import { approveSchema } from './approve.schema';

export const approvalSchemas = {
  approve: approveSchema,
};
