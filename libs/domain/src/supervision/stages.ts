import type { Text } from '@app/clock';
import { staying } from '../stream/matter';
import type { Where } from '../stream/matter';

export type Stage = 'opened' | 'supervising' | 'vetted' | 'completed' | 'released' | 'withdrawn';

/** In the order of a life; a notice that is withdrawn leaves it at any time. */
export const lifetime = ['opened', 'supervising', 'vetted', 'completed', 'released', 'withdrawn'] as const satisfies readonly Stage[];

export const stageTitles: Readonly<Record<Stage, Text>> = {
  opened: { zh: '已下达督办通知', en: 'notice issued' },
  supervising: { zh: '督办中', en: 'under supervision' },
  vetted: { zh: '已审核同意', en: 'vetting agreed' },
  completed: { zh: '督办事项已完成', en: 'matters completed' },
  released: { zh: '已解除', en: 'released' },
  withdrawn: { zh: '通知已撤回', en: 'notice withdrawn' },
};

/** While it runs; what is told or changed then may end it by itself (SV-31). */
export const running: Where<Stage> = {
  opened: ['opened'],
  supervising: ['supervising', 'released'],
  vetted: ['vetted', 'released'],
  completed: ['completed', 'released'],
};

/** The same of what ends nothing. */
export const beforeRelease = staying('opened', 'supervising', 'vetted', 'completed');

export function isBeforeRelease(stage: Stage): boolean {
  return stage !== 'released' && stage !== 'withdrawn';
}

/** What the case tells of closing and publication. */
export const endsByItself: Where<Stage> = { ...staying(...lifetime), ...running };

export const always = staying(...lifetime);
