import type { UndoRule } from '@app/clock';
import { article70 } from './undone';

/** What hangs on an approval ends with it, whoever took it back (AP-10, AP-14); the next one has clocks of its own. */
export function endedWithApproval(...facts: readonly string[]): UndoRule {
  return {
    by: 'approval.fallen',
    title: { zh: '批复被撤销', en: 'The approval no longer stands' },
    facts,
    basis: article70.source,
  };
}
