import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { LawSheet } from '../../stream/law-sheet';
import { officialPapers } from '../../stream/papers';
import type { Gate, World } from '../../stream/procedure';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { divisionOf } from '../competence/hands';
import { refuseUndocumented } from '../documents/filing';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { isUnderWay, writingOrDeciding } from '../stages';
import { inReport } from '../state';
import type { InvestigationState } from '../state';
import { isCommission } from '../supervised/supervisors';
import { draftInHand } from './in-hand';
import { articleOf, heldSince, mapperOf, openBefore, refuseBeforeTurn, stepsStanding } from './place-steps';
import type { StepStanding } from './place-steps';
import { stepsInTurn } from './place-turns';
import type { RecordPlaceVetting } from './place-vetting.schema';
import type { PlaceVetting } from './state';

/** An office that the rule of the place names examines the version in hand: in its turn, with its paper. */
function recordPlaceVetting(state: InvestigationState, command: CommandOf<RecordPlaceVetting>, { law }: World): Decision {
  const { act, data } = command;
  const found = stepsStanding(state, law).find(({ step }) => step.id === data.step);
  if (found === undefined) return reject('vetting-step-unknown', {}, { field: 'data.step' });
  const draft = draftInHand(state);
  if (draft === undefined) return reject('draft-missing', {});
  const { step, body } = found;
  const basis = articleOf(step);
  if (data.outcome === 'changes' && data.changes === undefined) {
    return reject('reason-missing', { answer: data.outcome }, { article: basis, field: 'data.changes' });
  }
  const against = [
    body === null ? reject('role-unmapped', { gate: step.id, competent: mapperOf(state) }, { article: basis }) : null,
    ...refuseBeforeTurn(state, law, step),
    refuseUndocumented(state, act, officialPapers, basis),
  ];
  // Where nobody is mapped, what somebody did all the same opens nothing.
  return (
    refuseOther(command, body, basis) ??
    refuseProposed(act, against) ??
    refuseBefore(act.occurredAt, draft.at, { first: 'report.drafted', then: 'draft.place-vetted' }) ?? [
      {
        kind: body === null ? 'draft.vetted-by-unmapped' : 'draft.place-vetted',
        version: 1,
        occurredAt: act.occurredAt,
        data: { ...data, version: draft.version },
      },
      ...markIrregular(command, against),
    ]
  );
}

/** A commission and its office act for each other. While nobody is mapped, whoever did it stands in its paper. */
function refuseOther({ name, act }: CommandOf<RecordPlaceVetting>, body: string | null, basis: string): Rejection | null {
  const { organ } = act.by;
  const same = body === null || organ === body;
  const office = body !== null && isCommission(body) && isCommission(organ) && divisionOf(body) === divisionOf(organ);
  if (same || office) return null;
  return reject('no-competence', { organ, competent: body, command: name }, { article: basis, field: 'act.by.organ' });
}

/** Stands against it while the place has no such step, or there is no text to vet. */
function ready(state: InvestigationState, { law }: World): Rejection | null {
  if (stepsStanding(state, law).length === 0) return reject('vetting-not-asked', {});
  return draftInHand(state) === undefined ? reject('draft-missing', {}) : null;
}

/** Shut until every office has agreed to the version in hand; who holds one that waits for another is whoever holds that. */
function placeGates(state: InvestigationState, law: LawSheet): readonly Gate[] {
  if (!isUnderWay(state.stage)) return [];
  const drafted = draftInHand(state) !== undefined;
  return stepsStanding(state, law).map((found): Gate => {
    const { step, body, passedAt } = found;
    const gate = step.id;
    if (passedAt !== null) return { gate, state: 'open', holder: body ?? mapperOf(state), since: passedAt };
    if (!drafted) return { gate, state: 'shut', holder: 'investigation-team', since: state.stageSince };
    const [at = found] = openBefore(state, law, step);
    const since = heldSince(state, law, at.step);
    if (body === null) return { gate, state: 'shut', holder: mapperOf(state), since, role: 'unmapped' };
    return { gate, state: 'shut', holder: at.body ?? mapperOf(state), since };
  });
}

/** The first that is open: whoever has to vet, or whoever has to say who that is. */
function tasks(state: InvestigationState, _clocks: unknown, { law }: World): readonly Wanted[] {
  return stepsInTurn(state, law).map(({ step, body }) => {
    const since = heldSince(state, law, step);
    const more = { ref: step.id, of: step.title, presses: `house-place-vetting#${step.id}` };
    return body === null ? wanted('map-role', mapperOf(state), since, more) : wanted('record-place-vetting', body, since, more);
  });
}

function stepOptions(state: InvestigationState, { law }: World): readonly Option[] {
  return stepsStanding(state, law).map(({ step }: StepStanding) => ({ value: step.id, words: step.title }));
}

/** 当地规定的审核: the offices that the rule of a place has vet every report, one after the other, before its approval (S2, S7). */
export const placeVetting: Matter = {
  commands: {
    'record-place-vetting': {
      title: { zh: '登记当地规定的审核结论', en: 'record the vetting that the rule of the place asks for' },
      article: `${article('三十二')}和当地关于报告审核的规定`,
      usually: 'other-organ',
      stages: writingOrDeciding,
      ready,
      beside: ['send-draft-up'],
      decide: recordPlaceVetting,
    },
  },
  changes: {
    'draft.vetted-by-unmapped': (state) => state,
    'draft.place-vetted': (state, { data: { step, version, outcome }, occurredAt }: EventOf<Omit<PlaceVetting, 'at'>>) => {
      const placeVettings = [...(state.report.placeVettings ?? []), { step, version, outcome, at: occurredAt }];
      return inReport(state, { placeVettings, current: outcome === 'agreed' ? state.report.current : null });
    },
  },
  tasks,
  gates: placeGates,
  options: { 'steps.ofPlace': stepOptions },
};
