import { z } from 'zod';
import { isAssumed, stepFacts } from './step-facts';

/** The command of a step that files a paper: an upload, of which the demo makes the content. */
export const uploading = 'file-document';

const name = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'must be lower-case letters, digits and hyphens');
const reason = z.string().min(1, 'must say something');
const path = z.string().regex(/^(at|by|data)(\.[A-Za-z]+)?$/, 'must be at, by, by.<field>, data or data.<field>');

const assumptionSchema = z.strictObject({ facts: z.array(path).min(1), zh: reason, en: reason });

const stepSchema = z
  .strictObject({
    id: name,
    procedure: z.enum(['investigation', 'rectification', 'supervision']).default('investigation'),
    command: name,
    at: z.iso
      .datetime({ offset: true, error: 'must be a moment with its offset, such as 2022-09-19T09:00:00+08:00' })
      .endsWith('+08:00', 'must be Beijing time (+08:00)'),
    title: z.strictObject({ zh: reason, en: reason }),
    by: z.strictObject({ organ: z.string().min(1), post: z.string().min(1) }),
    data: z.record(z.string(), z.unknown()),
    /** Ids of earlier steps (`file-document`) whose papers it cites. */
    documents: z.array(name).default([]),
    /** Fact of the step → field of the record that publishes it. */
    published: z.record(path, z.string().min(1)).default({}),
    assumed: z.array(assumptionSchema).default([]),
  })
  .superRefine((step, context) => {
    const complain = (at: string, message: string): void => context.addIssue({ code: 'custom', path: at.split('.'), message });
    for (const fact of stepFacts(step)) {
      const published = Object.hasOwn(step.published, fact);
      if (!published && !isAssumed(step, fact)) complain(fact, 'is neither published nor assumed');
      if (published && step.assumed.some(({ facts }) => facts.includes(fact))) complain(fact, 'is said to be published and assumed');
    }
    const known = stepFacts(step);
    for (const fact of Object.keys(step.published)) if (!known.includes(fact)) complain(`published.${fact}`, 'is no fact of this step');
  });

/** A story: what a published record lacks of a whole life, every addition marked as assumed with its reason. */
export const storySchema = z
  .strictObject({
    record: name,
    intro: z.strictObject({ zh: reason, en: reason }),
    steps: z.array(stepSchema).min(2),
  })
  .superRefine(({ steps }, context) => {
    steps.forEach((step, index) => {
      const complain = (field: string, message: string): void =>
        context.addIssue({ code: 'custom', path: ['steps', index, field], message });
      if ((step.command === 'open') !== (index === 0)) complain('command', 'the first step, and no other, is open');
      const before = steps[index - 1];
      if (before !== undefined && before.at > step.at) complain('at', `lies before the step ${before.id}`);
      if (steps.findIndex(({ id }) => id === step.id) !== index) complain('id', 'is used twice');
      const filed = steps.slice(0, index).flatMap(({ id, command }) => (command === uploading ? [id] : []));
      for (const cited of step.documents) if (!filed.includes(cited)) complain('documents', `no earlier step ${cited} files a paper`);
    });
  });

export type Story = z.infer<typeof storySchema>;
export type StoryStep = Story['steps'][number];
