import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import { refuseUndocumented } from '../../documents/refuse-undocumented';
import type { InvestigationState } from '../../state';
import type { HandOverClue } from './hand-over-clue.schema';
import type { Clue } from './state';

const basis: Readonly<Record<Clue['kind'], string>> = {
  crime: article('二十六'),
  official: '《行政执法机关移送涉嫌犯罪案件的规定》第十九条',
};

/** The materials have gone to the receiver, shown by the letter that went with them; again to another one while nobody has confirmed them. */
export function handOverClue(kind: Clue['kind']) {
  return (state: InvestigationState, { name, act, data }: CommandOf<HandOverClue>): Decision => {
    const clue = state.teamwork.clues.find((found) => found.ref === data.ref && found.kind === kind);
    if (clue === undefined) return reject('clue-unknown', { ref: data.ref }, { article: basis[kind], field: 'data.ref' });
    if (clue.receivedAt !== null) return reject('already-done', { command: name });
    return (
      refuseBefore(act.occurredAt, clue.foundAt, { first: `${kind}-clue.found`, then: name }) ??
      refuseUndocumented(state, act, 'letter', basis[kind]) ?? [{ kind: 'clue.handed-over', version: 1, occurredAt: act.occurredAt, data }]
    );
  };
}
