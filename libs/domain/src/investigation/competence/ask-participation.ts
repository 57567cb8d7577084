import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { isRejection, reject } from '@app/streams';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import { article21 } from './articles';
import type { AskParticipation } from './ask-participation.schema';
import { participationLetter } from './letters';
import { unitSeat } from './unit-seat';
import { competenceLawOf, levelOf } from './who-investigates';

/** 函请派人参加: the government of the unit's seat must send people (article 21; JU-05). The letter is text that a person has sent. */
export function askParticipation(state: InvestigationState, command: CommandOf<AskParticipation>, world: World): Decision {
  const { act, data } = command;
  const known = competenceLawOf(world.law);
  if (isRejection(known)) return known;
  const refusal = onlyInvestigatorSide(state, command, article21);
  if (refusal !== null) return refusal;
  const { applies, mustSend } = unitSeat(state, data.unitPlace, known, levelOf(state, world));
  if (applies === 'no') return reject('not-cross-region', { unitPlace: data.unitPlace }, { article: article21, field: 'data.unitPlace' });
  const organ = data.organ ?? mustSend?.organ ?? null;
  if (organ === null) return reject('sender-unknown', { unitPlace: data.unitPlace }, { article: article21, field: 'data.organ' });
  if (state.competence.participations.some((asked) => asked.organ === organ)) return reject('already-done', { command: command.name });
  const asked = { unitPlace: data.unitPlace, organ, text: participationLetter(state) };
  return [{ kind: 'participation.asked', version: 1, occurredAt: act.occurredAt, data: asked }];
}
