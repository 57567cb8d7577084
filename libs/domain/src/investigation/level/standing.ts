import type { Act } from '@app/streams';
import type { AccidentClass, AccidentField } from '../../assessment/accident-field';
import { assessLevel } from '../../assessment/assess-level';
import type { LevelAssessment } from '../../assessment/level-steps';
import type { Casualties } from '../../assessment/casualties';
import { casualtiesOn } from '../../assessment/casualties-on';
import { regimeOf } from '../../assessment/equipment-exclusion';
import type { EquipmentExclusion } from '../../assessment/equipment-exclusion';
import type { CasualtyStanding } from '../../assessment/casualty-steps';
import type { CountedAccident } from '../../assessment/casualty-window';
import { classOfField } from '../../assessment/class-of-field';
import type { Level } from '../../assessment/levels';
import { thresholdsFor } from '../../assessment/thresholds-for';
import type { Apply } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import type { InvestigationState } from '../state';
import { casualtyHistory } from './casualty-history';

/** The class and the field as a person has decided them, last or on taking the accident in; else of general industry, with the window of 30 days (T-17). */
export function accidentKind({ level, accidentClass }: Pick<InvestigationState, 'level' | 'accidentClass'>): {
  readonly class: AccidentClass;
  readonly field: AccidentField;
  readonly exclusion?: EquipmentExclusion;
} {
  const { exclusion: told } = level.opening;
  const last = level.classes.at(-1);
  const field = last?.field ?? accidentClass ?? 'general';
  const exclusion = last === undefined ? told : last.exclusion;
  return { class: last?.class ?? classOfField(field), field, ...(exclusion === undefined ? {} : { exclusion }) };
}

/** What of the accident decides its window. */
export function countedAccident(state: Pick<InvestigationState, 'occurredAt' | 'level' | 'accidentClass'>): CountedAccident {
  return { occurred: state.occurredAt, class: accidentKind(state).class };
}

type Law = Pick<World, 'law' | 'now'>;

/** How the level of an accident stands: what a person determined, and beside it what the numbers say. */
export interface LevelStanding {
  readonly determined: Level | null;
  /** 初判, from what counts today. Null where nothing known reaches a level, or no scale is known for the field (LV-08). */
  readonly computed: Level | null;
  /** The same with the missing persons counted as dead, once the window has ended and until a person confirms it. Null where none waits. */
  readonly prepared: Level | null;
  /** The same should nobody missing be found alive. Null where nobody is missing. */
  readonly possible: Level | null;
  /** How `computed` was found; null where no scale is known. */
  readonly assessment: LevelAssessment | null;
  readonly accident: CountedAccident;
  readonly casualties: CasualtyStanding;
}

// One turn asks for it from many sides, always of the same state at the same moment.
const lastAsked = new WeakMap<InvestigationState, Law & { readonly standing: LevelStanding | null }>();

/** Null where the law sheet has no law of casualties: a person's level is then all there is. */
export function levelStanding(state: InvestigationState, { law, now }: Law): LevelStanding | null {
  const known = lastAsked.get(state);
  if (known?.law === law && known.now === now) return known.standing;
  const standing = standingOf(state, { law, now });
  lastAsked.set(state, { law, now, standing });
  return standing;
}

function standingOf(state: InvestigationState, { law, now }: Law): LevelStanding | null {
  if (law.casualties === undefined) return null;
  const accident = countedAccident(state);
  const casualties = casualtiesOn(casualtyHistory(state), accident, law.casualties, now);
  const assess = assessorOf(state, law);
  const levelOf = (counted: Casualties | null): Level | null => (counted === null ? null : (assess(counted)?.level ?? null));
  const assessment = assess(casualties.counted);
  return {
    determined: state.determined,
    computed: assessment?.level ?? null,
    prepared: levelOf(casualties.prepared),
    possible: levelOf(casualties.possible),
    assessment,
    accident,
    casualties,
  };
}

/** 初判, or null. */
export function computedLevel(state: InvestigationState, world: Law): Level | null {
  return levelStanding(state, world)?.computed ?? null;
}

/** Assesses by the scale of the accident's field on its day; null where none is known. */
export function assessorOf(state: InvestigationState, law: World['law']): (casualties: Casualties) => LevelAssessment | null {
  const scale = thresholdsFor(law.levels ?? [], regimeOf(accidentKind(state)), dayAt(state.occurredAt));
  return (casualties) => (scale === null ? null : assessLevel(casualties, scale));
}

interface Accident {
  readonly field: AccidentField;
  readonly occurredAt: string;
  readonly casualties: Pick<Casualties, 'deaths' | 'seriousInjuries'>;
}

/**
 * What deaths and injuries alone come to on the general scale, where the law asks for it: from 重大 on they take a power accident back
 * to decree 493 (电力条例 art 34). Nothing for other fields.
 */
export function casualtyLevel({ field, occurredAt, casualties }: Accident, { levels }: LawSheet): { casualtyLevel?: Level | null } {
  if (field !== 'power-supply') return {};
  const { deaths, seriousInjuries } = casualties;
  const scale = thresholdsFor(levels ?? [], 'general', dayAt(occurredAt));
  return scale === null ? {} : { casualtyLevel: assessLevel({ deaths, seriousInjuries, directLossWan: null }, scale).level };
}

/** What the numbers of a state say: of the level, and of casualties alone where the law asks for it. */
export function assessed(
  state: InvestigationState,
  world: World,
): { readonly computed: Level | null; readonly casualtyLevel?: Level | null } {
  const standing = levelStanding(state, world);
  if (standing === null) return { computed: null };
  const { field } = accidentKind(state);
  const { counted: casualties } = standing.casualties;
  return { computed: standing.computed, ...casualtyLevel({ field, occurredAt: state.occurredAt, casualties }, world.law) };
}

/** What an event is supposed with: whose act, when, and what the events of its matter change. */
export interface Supposed {
  readonly act: Act;
  readonly world: World;
  readonly changes: Readonly<Record<string, Apply<InvestigationState>>>;
}

/** The state as an event would make it, before it is recorded. */
export function supposing(state: InvestigationState, event: NewEvent, { act, world, changes }: Supposed): InvestigationState {
  const { by, enteredBy, via, documents } = act;
  const seq = Number.MAX_SAFE_INTEGER;
  return changes[event.kind]?.(state, { ...event, seq, recordedAt: world.now, turnId: '', by, enteredBy, via, documents }) ?? state;
}

/** The event with the 初判 to which it leads: what the system said at that time stays readable. */
export function withComputed(state: InvestigationState, event: NewEvent, supposed: Supposed): NewEvent {
  return { ...event, data: { ...event.data, ...assessed(supposing(state, event, supposed), supposed.world) } };
}
