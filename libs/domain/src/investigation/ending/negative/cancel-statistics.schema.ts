import type { z } from 'zod';
import { form } from '../../../stream/fields.schema';

export const cancelStatisticsSchema = form({}).meta({ id: 'CancelStatistics', examples: [{}] });

export type CancelStatistics = z.infer<typeof cancelStatisticsSchema>;
