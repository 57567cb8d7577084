import type { Instant } from '@app/calendar';
import type { EventOf } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import type { Matter } from '../part';
import { inReport } from '../state';
import type { InvestigationState } from '../state';
import { draftInHand } from './in-hand';
import { heldSince, mapperOf, openBefore, stepsStanding } from './place-steps';
import type { StepStanding } from './place-steps';
import type { PlaceTurn } from './state';

/** The steps whose turn it is: open, and no other before them. None while there is no text to vet, or the report is decided on. */
export function stepsInTurn(state: InvestigationState, law: LawSheet): readonly StepStanding[] {
  const open = state.stage === 'investigating' || state.stage === 'submitted';
  if (!open || draftInHand(state) === undefined) return [];
  return stepsStanding(state, law).filter(({ step, passedAt }) => passedAt === null && openBefore(state, law, step).length === 0);
}

type Turns = {
  /** Who has the text now, of each step whose turn it newly is. */
  readonly held: readonly PlaceTurn[];
  /** Steps whose turn is over, with when. */
  readonly ended: readonly { readonly step: string; readonly at: Instant }[];
};

/**
 * Whose turn it is follows from the rule of the place, which an event does not know: it is said when it changes, so that a clock can run on it (4.5). A
 * step whose body nobody knows lies with whoever has to say which it is (T-30).
 */
function followTurns(state: InvestigationState, { law, now }: World): readonly NewEvent[] {
  const before = state.report.placeTurns ?? [];
  const version = draftInHand(state)?.version ?? 0;
  const turns = stepsInTurn(state, law).map(({ step, body }): PlaceTurn => ({
    step: step.id,
    version,
    holder: body ?? mapperOf(state),
    since: heldSince(state, law, step),
  }));
  const held = turns.filter((turn) => !before.some((one) => isSame(one, turn)));
  const gone = before.filter(({ step }) => !turns.some((turn) => turn.step === step));
  if (held.length === 0 && gone.length === 0) return [];
  const standing = stepsStanding(state, law);
  const ended = gone.map(({ step, since }) => {
    const at = standing.find((one) => one.step.id === step)?.passedAt ?? now;
    return { step, at: at > since ? at : since };
  });
  return [{ kind: 'place-vetting.turned', version: 1, occurredAt: now, data: { held, ended } }];
}

function isSame(one: PlaceTurn, other: PlaceTurn): boolean {
  return one.step === other.step && one.version === other.version && one.holder === other.holder;
}

function turned(state: InvestigationState, { data: { held, ended } }: EventOf<Turns>): InvestigationState {
  const over = [...held, ...ended].map(({ step }) => step);
  const kept = (state.report.placeTurns ?? []).filter(({ step }) => !over.includes(step));
  return inReport(state, { placeTurns: [...kept, ...held] });
}

/** 轮到哪一部门审核: since when an office that the rule of the place names has the text before it. */
export const placeTurns: Matter = {
  changes: { 'place-vetting.turned': turned },
  facts: {
    'place-vetting.turned': ({ data: { held, ended }, recordedAt }: EventOf<Turns>) => [
      ...held.map(({ step, holder, since }) => ({ fact: 'place-vetting.held', at: since, recordedAt, ref: step, value: holder })),
      ...ended.map(({ step, at }) => ({ fact: 'place-vetting.ended', at, recordedAt, ref: step })),
    ],
  },
  follows: followTurns,
};
