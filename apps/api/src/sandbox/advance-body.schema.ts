import { instantField } from '@app/domain-schemas';
import { z } from 'zod';

export const advanceBodySchema = z
  .strictObject({
    to: instantField({ zh: '推进到的时刻', en: 'the instant to which today is moved' }).meta({
      description: '推进到的时刻。The instant to which today is moved.',
    }),
  })
  .meta({ id: 'AdvanceBody', description: '推进到何时。Where to.', examples: [{ to: '2022-11-30T09:00:00+08:00' }] });

export type AdvanceBody = z.infer<typeof advanceBodySchema>;
