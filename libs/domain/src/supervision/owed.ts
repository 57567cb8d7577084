import { project } from '@app/clock';
import type { Clock, Text } from '@app/clock';
import type { World } from '../stream/procedure';
import { progressOwed } from './progress';
import { outcomeOwed } from './release';
import type { SupervisionState } from './state';

/** What the supervised side has to do next. */
export interface Owed {
  readonly id: string;
  readonly words: Text;
  /** The clock that presses, as it stands now; null where none does. */
  readonly clock: Clock | null;
}

const words = {
  'sign-receipt': { zh: '签收督办通知', en: 'sign for the notice' },
  'report-progress': { zh: '报送督办进展', en: 'report progress' },
  'supervised-matters': { zh: '办理督办事项', en: 'carry on with the supervised matters' },
  'complete-matters': { zh: '报告督办事项完成', en: 'report the matters as completed' },
  'publish-report': { zh: '公布事故调查报告', en: 'publish the report' },
  'file-outcome': { zh: '报送结案报告和落实情况备案', en: 'file the report and its carrying-out' },
} as const satisfies Readonly<Record<string, Text>>;

const clocks: Readonly<Partial<Record<keyof typeof words, string>>> = {
  'report-progress': 'SV-07',
  'supervised-matters': 'SV-06',
  'complete-matters': 'SV-06',
  'file-outcome': 'house-outcome-filing',
};

/** What waits for the supervised side as things stand, the first of it before the rest; nothing once it is released or withdrawn. */
export function owedBy(state: SupervisionState, { law, calendar, now }: World): readonly Owed[] {
  const ids = idsOwed(state);
  if (ids.length === 0) return [];
  const running = project(law.clocks, state.facts, calendar, now).filter(({ settledAt, dueAt }) => settledAt === null && dueAt !== null);
  return ids.map((id) => ({ id, words: words[id], clock: running.find(({ rule }) => rule === clocks[id]) ?? null }));
}

function idsOwed(state: SupervisionState): readonly (keyof typeof words)[] {
  const { stage, caseClosedAt, publishedAt } = state;
  if (stage === 'released' || stage === 'withdrawn') return [];
  if (stage === 'opened') return ['sign-receipt'];
  const matters = stage === 'completed' ? [] : [caseClosedAt === null ? ('supervised-matters' as const) : ('complete-matters' as const)];
  return [
    ...matters,
    ...(progressOwed(state).length > 0 ? ['report-progress' as const] : []),
    ...(caseClosedAt !== null && publishedAt === null ? ['publish-report' as const] : []),
    ...(outcomeOwed(state) ? ['file-outcome' as const] : []),
  ];
}
