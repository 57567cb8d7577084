import { isJoinable } from '@app/persistence';
import type { Querying } from '@app/persistence';
import type { Command } from '@app/streams';
import { Problem } from '../problems/problem';

/** Commands that name another case: it has to be there when its message arrives, and takes none in the place of another that it went into (T-58). */
const naming: readonly string[] = ['mark-duplicate', 'join-case'];

/** @throws Problem when an act names this very case, or one that is not there, as the other */
export async function refuseUnknownCases(on: Querying, caseId: string, { name, data }: Command): Promise<void> {
  if (!naming.includes(name)) return;
  const other = String(data['case']);
  if (other === caseId) throw new Problem('same-case', { field: 'data.case' });
  if (!(await isJoinable(on, other))) throw new Problem('other-case-unknown', { params: { case: other }, field: 'data.case' });
}
