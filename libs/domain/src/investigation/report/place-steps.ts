import type { Day, Instant } from '@app/calendar';
import { holds } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { chainOf } from '../../jurisdiction/place-tree';
import type { LawSheet, VettingStep } from '../../stream/law-sheet';
import { dayAt } from '../../stream/times';
import { divisionOf } from '../competence/hands';
import type { InvestigationState, SupervisionLink } from '../state';
import { isCommission } from '../supervised/supervisors';
import { draftInHand } from './in-hand';

/*
 * The offices that the rule of a place has vet every report one after the other (S2 漳州: 效能部门, then the higher 安委办; S7 福建: the justice department).
 * Which they are is data; here stands who that is in a case, and whether it has agreed to the version in hand.
 */

/** A step as it stands for the version in hand. */
export interface StepStanding {
  readonly step: VettingStep;
  /** Whose act it is; null: the role is mapped to nobody (T-30). */
  readonly body: string | null;
  /** When it was passed; null: it is open. */
  readonly passedAt: Instant | null;
}

/**
 * Those that bind the government that investigates, in their order: a city's rule binds the governments there and below. A body of a special law closes the
 * case by its own law.
 */
export function stepsOf(state: InvestigationState, { vettingSteps = [], competence }: LawSheet): readonly VettingStep[] {
  const { investigator, occurredAt, facts } = state;
  if (vettingSteps.length === 0 || competence === undefined) return [];
  if (competence.bodies.some(({ id }) => id === investigator)) return [];
  const line = chainOf(divisionOf(investigator), competence.places).map(({ code }) => code);
  const day = dayAt(occurredAt);
  return vettingSteps.filter(
    ({ place, inForce: { from, to = day }, when }) =>
      line.includes(place) && from <= day && day <= to && (when === undefined || holds(when, facts)),
  );
}

/** Strictly by version: a new text passes all steps anew (T-46), but for what a supervisor's agreement under listed changes covers (SV-30). */
export function stepsStanding(state: InvestigationState, law: LawSheet): readonly StepStanding[] {
  return stepsOf(state, law).map((step) => {
    const body = bodyOf(state, law, step);
    return { step, body, passedAt: passedAt(state, step, body) };
  });
}

/** The steps that have to be passed before this one and are open; with null those that any sending up waits for. */
export function openBefore(state: InvestigationState, law: LawSheet, step: VettingStep | null): readonly StepStanding[] {
  const open = stepsStanding(state, law).filter(({ passedAt: at }) => at === null);
  if (step === null) {
    // Only where a higher office vets after it: a review beside it holds up the approval alone.
    const followed = stepsOf(state, law).flatMap(({ level, after }) => (level === 'next-higher' && after !== null ? [after] : []));
    return open.filter(({ step: { id } }) => followed.includes(id));
  }
  return open.filter(({ step: { id } }) => id === step.after);
}

/** What stands against an act that comes before its turn, with the office that holds the text. */
export function refuseBeforeTurn(state: InvestigationState, law: LawSheet, step: VettingStep | null): readonly Rejection[] {
  return openBefore(state, law, step).map(({ step: open, body }) => {
    const article = articleOf(open);
    const holder = body ?? mapperOf(state);
    return body === null
      ? reject('role-unmapped', { gate: open.id, competent: holder }, { article })
      : reject('vetting-step-before', { gate: open.id, holder, since: heldSince(state, law, open) }, { article });
  });
}

export function articleOf({ basis }: VettingStep): string {
  return `${basis.law}${basis.article}`;
}

/** Who may say which body a role is today: the government that investigates, or its commission. */
export function mapperOf({ investigator }: Pick<InvestigationState, 'investigator'>): string {
  return `${divisionOf(investigator)}-government`;
}

/** Since when the text lies with a step: it was fixed, the step before was passed, or the role was mapped, whichever came last. */
export function heldSince(state: InvestigationState, law: LawSheet, { after, role }: VettingStep): Instant {
  const before = stepsStanding(state, law).find(({ step }) => step.id === after)?.passedAt;
  const mapped = mappedTo(state, role)?.at;
  const times = [draftInHand(state)?.at ?? state.stageSince, before, mapped].flatMap((at) => at ?? []);
  return times.toSorted().at(-1) ?? state.stageSince;
}

function mappedTo({ report }: InvestigationState, role: string) {
  return report.roles?.findLast((one) => one.role === role);
}

/** The body that the case was told, else the one that the register says carries it on, else the one that the rule names, while it stands. */
function bodyOf(state: InvestigationState, law: LawSheet, step: VettingStep): string | null {
  return mappedTo(state, step.role)?.organ ?? carriedOnBy(state, law, step) ?? standingBody(state, law, step);
}

/** The body that the rule itself names; null where it names none, or one that is no more (T-30). */
export function standingBody(state: InvestigationState, law: LawSheet, step: VettingStep): string | null {
  const gone = goneOn(step.body?.to, vettedOn(state)) || carriedOnBy(state, law, step) !== null;
  return gone ? null : namedBody(state, law, step);
}

function namedBody(state: InvestigationState, { competence }: LawSheet, { level, body }: VettingStep): string | null {
  const own = divisionOf(state.investigator);
  const division = level === 'own' ? own : chainOf(own, competence?.places ?? [])[1]?.code;
  return division === undefined || body === null ? null : `${division}-${body.kind}`;
}

/** By what an administrator recorded once for the place, through bodies that followed one another; null where nothing is recorded. */
function carriedOnBy(state: InvestigationState, law: LawSheet, step: VettingStep): string | null {
  const day = vettedOn(state);
  const named = namedBody(state, law, step);
  const ended = (law.competence?.carriedOn ?? []).filter(({ to }) => to < day);
  let by = named;
  // As often as there are records: two that name each other lead nowhere.
  for (let left = ended.length; left > 0; left -= 1) by = ended.find(({ organ }) => organ === by)?.by ?? by;
  return by === named ? null : by;
}

function vettedOn(state: InvestigationState): Day {
  return dayAt(draftInHand(state)?.at ?? state.stageSince);
}

function goneOn(last: Day | undefined, day: Day): boolean {
  return last !== undefined && last < day;
}

function passedAt(state: InvestigationState, { id, level }: VettingStep, body: string | null): Instant | null {
  const draft = draftInHand(state);
  if (draft === undefined) return null;
  const last = (state.report.placeVettings ?? []).findLast(({ step, version }) => step === id && version === draft.version);
  if (last !== undefined) return last.outcome === 'agreed' ? last.at : null;
  const agrees = ({ supervisor, agreed }: SupervisionLink) =>
    isCommission(supervisor) &&
    body !== null &&
    divisionOf(supervisor) === divisionOf(body) &&
    agreed !== undefined &&
    (agreed.version === draft.version || agreed.covers === draft.version);
  // The higher office that supervises has agreed already: it is not asked twice.
  return level === 'next-higher' && state.supervisions.some(agrees) ? draft.at : null;
}
