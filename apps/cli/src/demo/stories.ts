import type { z } from 'zod';
import boluo from './stories/boluo-20220721.json';
import linhe from './stories/linhe-20220919.json';
import wuyi from './stories/wuyi-20230417.json';
import { records } from './records';
import type { AccidentRecord } from './records';
import { storySchema } from './story.schema';
import type { Story } from './story.schema';

export interface Told {
  readonly record: AccidentRecord;
  readonly story: Story;
}

/** The three stories with their records. */
export function stories(): readonly Told[] {
  return [
    readStory('stories/linhe-20220919.json', linhe),
    readStory('stories/wuyi-20230417.json', wuyi),
    readStory('stories/boluo-20220721.json', boluo),
  ];
}

/** @throws Error with file, path and reason of every fault */
export function readStory(file: string, content: unknown): Told {
  const parsed = storySchema.safeParse(content);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => `${file}: ${where(issue)} ${issue.message}`).join('\n'));
  const record = records.find(({ id }) => id === parsed.data.record);
  if (record === undefined) throw new Error(`${file}: record there is no record ${parsed.data.record}`);
  return { record, story: parsed.data };
}

function where(issue: z.core.$ZodIssue): string {
  return issue.path.map(String).join('.') || '(the whole file)';
}
