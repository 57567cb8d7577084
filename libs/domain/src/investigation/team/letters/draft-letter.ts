import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState } from '../../state';
import type { Clue } from '../clues/state';
import type { DraftLetter } from './draft-letter.schema';
import { letterText } from './letter-text';

/** The text of a letter to another organ, for copying. It does nothing: that it was sent is recorded by the command it belongs to. */
export function draftLetter(state: InvestigationState, { act, data }: CommandOf<DraftLetter>): Decision {
  const clue = state.teamwork.clues.find(({ ref }) => ref === data.ref);
  const purpose = data.purpose === 'hand-over-clue' ? handingOver(clue) : data.purpose;
  if (purpose === undefined) return reject('clue-unknown', { ref: data.ref ?? '' }, { field: 'data.ref' });
  const text = letterText(state, { ...data, purpose, subject: clue?.subject ?? '' }, act.occurredAt);
  return [{ kind: 'letter.drafted', version: 1, occurredAt: act.occurredAt, data: { ...data, text } }];
}

function handingOver(clue: Clue | undefined): `hand-over-${Clue['kind']}-clue` | undefined {
  return clue && `hand-over-${clue.kind}-clue`;
}
