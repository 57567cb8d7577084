import type { Source } from '@app/clock';
import type { Act } from '@app/streams';
import type { AccidentClass, AccidentField } from '../../assessment/accident-field';
import { assessLevel, higherLevel } from '../../assessment/assess-level';
import type { LevelAssessment } from '../../assessment/level-steps';
import type { Casualties } from '../../assessment/casualties';
import { casualtiesOn } from '../../assessment/casualties-on';
import type { LegalStep } from '../../assessment/legal-step';
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
import { contradictions } from './contradictions';
import { dangerOn } from './danger';

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
  const { class: kind, field } = accidentKind(state);
  return { occurred: state.occurredAt, class: kind, field };
}

type Law = Pick<World, 'law' | 'now'>;

/** How the level of an accident stands: what a person determined, and beside it what the numbers say. */
export interface LevelStanding {
  readonly determined: Level | null;
  /** 初判, from what counts today. Null where nothing known reaches a level, or no scale is known for the field (LV-08). */
  readonly computed: Level | null;
  /**
   * 就高研判等级: the same should nobody missing or trapped be found alive (LV-10). What has to be done goes by the higher of the two, the
   * level is never determined by it. Null where nobody is missing or trapped, or they count already.
   */
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
  const assessment = assess(casualties.counted);
  const foreseen = withTrapped(casualties, dangerOn(state, now).trapped);
  return {
    determined: state.determined,
    computed: assessment?.level ?? null,
    possible: foreseen === null ? null : (assess(foreseen)?.level ?? null),
    assessment,
    accident,
    casualties: {
      ...casualties,
      derivation: [...casualties.derivation, ...contradictionSteps(state, law.casualties.windows[accident.class].basis)],
    },
  };
}

/** What two organs say otherwise of the same people is counted as it stands, and said where the level is derived (T-10). */
function contradictionSteps(state: InvestigationState, basis: Source): readonly LegalStep[] {
  return contradictions(state).map(({ text: { zh, en } }) => {
    const open = { zh: `${zh}；查明以前按现有记载计算`, en: `${en}; until it is settled the record counts as it stands` };
    return { rule: 'T-10', basis, text: open };
  });
}

/** What counts, with the missing and the trapped who do not yet (LV-10); null where there are none. */
function withTrapped({ counted, possible }: CasualtyStanding, trapped: number): Casualties | null {
  if (trapped === 0) return possible;
  const { deaths } = possible ?? counted;
  return { ...counted, deaths: (deaths ?? 0) + trapped };
}

/** The higher of the level as it stands and 就高研判等级: what has to be done goes by it (LV-10). */
export function precautionLevel(level: Level | null, state: InvestigationState, world: Law): Level | null {
  return higherLevel(level, levelStanding(state, world)?.possible ?? null);
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
): { readonly computed: Level | null; readonly possible?: Level | null; readonly casualtyLevel?: Level | null } {
  const standing = levelStanding(state, world);
  if (standing === null) return { computed: null };
  const { field } = accidentKind(state);
  const { counted: casualties } = standing.casualties;
  const { computed } = standing;
  return { computed, ...possibleSaid(state, standing), ...casualtyLevel({ field, occurredAt: state.occurredAt, casualties }, world.law) };
}

/** 就高研判等级 where there is one, and that there is none any more where there was. */
function possibleSaid({ facts }: InvestigationState, { possible }: LevelStanding): { readonly possible?: Level | null } {
  return possible === null && !facts.some(({ fact }) => fact === 'level.possible') ? {} : { possible };
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
