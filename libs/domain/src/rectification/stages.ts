import type { Text } from '@app/clock';
import { staying } from '../stream/matter';

export type Stage = 'carrying-out' | 'evaluating' | 'evaluated' | 'published' | 'archived' | 'suspended';

/** In the order of a life; an approval that no longer stands suspends it at any time, a new one begins it again. */
export const lifetime = [
  'carrying-out',
  'evaluating',
  'evaluated',
  'published',
  'archived',
  'suspended',
] as const satisfies readonly Stage[];

export const stageTitles: Readonly<Record<Stage, Text>> = {
  'carrying-out': { zh: '整改落实中', en: 'carrying-out of the measures' },
  evaluating: { zh: '评估中', en: 'under evaluation' },
  evaluated: { zh: '已形成评估报告', en: 'evaluation report made' },
  published: { zh: '已公布评估结果', en: 'result of the evaluation published' },
  archived: { zh: '评估卷已归档', en: 'evaluation file archived' },
  suspended: { zh: '批复已不存在，暂停落实', en: 'suspended, the approval no longer stands' },
};

/** While an approval stands; what is owed outlives the archive (AP-15). */
export const standing = ['carrying-out', 'evaluating', 'evaluated', 'published', 'archived'] as const satisfies readonly Stage[];

export const whileStanding = staying<Stage>(...standing);

/** Letters still come, and what was done is still noted, when the approval no longer stands. */
export const always = staying<Stage>(...lifetime);
