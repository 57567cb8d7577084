import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState } from '../../state';
import type { FindClue } from './find-clue.schema';
import type { Clue } from './state';

/** A person's judgment, in any stage: the hand-over waits neither for the report nor for the approval (IN-08, T-40, article 26). */
export function findClue(kind: Clue['kind']) {
  return (state: InvestigationState, { act, data }: CommandOf<FindClue>): Decision => {
    if (state.teamwork.clues.some(({ ref }) => ref === data.ref)) return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
    return [{ kind: `${kind}-clue.found`, version: 1, occurredAt: act.occurredAt, data }];
  };
}
