import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { AccidentField } from '../../assessment/accident-field';
import type { EquipmentExclusion } from '../../assessment/equipment-exclusion';
import { amount, levelTitles, measureTitles } from '../../assessment/level-words';
import { scopeOf } from '../../assessment/scope';
import type { ScopeAnswer } from '../../assessment/scope';
import type { Apply, CommandOf, Decision, EventOf } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { article } from '../articles';
import { valued } from '../facts-of';
import { onlyInvestigatorSide } from '../investigating-side';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always, untilApproved } from '../stages';
import type { InvestigationState } from '../state';
import { classDetermined } from './facts';
import type { ChangeClass, DetermineLevel, DetermineScope } from './level.schema';
import { accidentKind, computedLevel, levelStanding, withComputed } from './standing';
import type { LevelStanding } from './standing';
import { decidedIn } from './state';
import type { LevelDecision, ScopeDecision } from './state';

/**
 * The level is a person's decision with its reason; it can be taken again as often as the measures change (LV-01, T-18), upwards and
 * downwards, and whoever investigates goes on (T-19). What the numbers said at that moment (初判) is kept beside it.
 */
function determineLevel(state: InvestigationState, command: CommandOf<DetermineLevel>, world: World): Decision {
  const { act } = command;
  const data = { ...command.data, before: state.determined, computed: computedLevel(state, world) };
  return (
    onlyInvestigatorSide(state, command, article('三')) ?? [{ kind: 'level.determined', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/**
 * Whether the regulation applies (LV-06, LV-07): a person's decision, with what follows from the answers beside it. Where nobody is
 * hurt and nothing lost only a government can hold an investigation necessary.
 */
function determineScope(state: InvestigationState, command: CommandOf<DetermineScope>, world: World): Decision {
  const { act, data } = command;
  const basis = article(data.applies === 'by-decision' ? '四十四' : '二');
  const refusal = onlyInvestigatorSide(state, command, basis);
  if (refusal !== null) return refusal;
  if (data.applies === 'by-decision' && !act.by.organ.endsWith('-government')) {
    const params = { organ: act.by.organ, competent: state.investigator, command: command.name };
    return reject('no-competence', params, { article: basis, field: 'act.by.organ' });
  }
  const event = { kind: 'scope.determined', version: 1, occurredAt: act.occurredAt };
  return [{ ...event, data: { ...data, computed: computedScope(state, data, world) } }];
}

function computedScope(state: InvestigationState, data: DetermineScope, world: World): ScopeAnswer['applies'] | null {
  const rules = world.law.scope;
  const standing = levelStanding(state, world);
  if (rules === undefined || standing === null) return null;
  const { nature, unitKind, hurt = null } = data;
  return scopeOf({ nature, unit: unitKind, casualties: standing.casualties.counted, hurt }, rules).applies;
}

/** Road traffic, fire or other: a decision of a person, for it decides the window of 7 or 30 days and the investigator (T-17). */
function changeClass(state: InvestigationState, command: CommandOf<ChangeClass>, world: World): Decision {
  const { act, data } = command;
  const refusal = onlyInvestigatorSide(state, command, article('十三'));
  if (refusal !== null) return refusal;
  const field = data.field ?? fieldOf(data.class, state);
  const { equipmentExclusion: exclusion } = data;
  const foreign = refuseForeignExclusion({ field, exclusion }, 'data.equipmentExclusion');
  if (foreign !== null) return foreign;
  const last = state.level.classes.at(-1);
  if (last?.class === data.class && last.field === field && last.exclusion === exclusion)
    return reject('already-done', { command: command.name });
  const event = { kind: 'class.determined', version: 1, occurredAt: act.occurredAt, data: { ...data, field } };
  return [withComputed(state, event, { act, world, changes })];
}

interface Classified {
  readonly field?: AccidentField | undefined;
  readonly exclusion?: EquipmentExclusion | undefined;
}

/** Only an accident with special equipment can be found to be none in the sense of its special law (JU-24). */
export function refuseForeignExclusion({ field, exclusion }: Classified, at: string): Rejection | null {
  if (exclusion === undefined || field === 'special-equipment') return null;
  return reject('exclusion-of-equipment-only', {}, { article: article('四十五'), field: at });
}

/** The field that goes with a class where none is said. */
function fieldOf(kind: ChangeClass['class'], state: InvestigationState): AccidentField {
  if (kind !== 'other') return kind;
  const { field } = accidentKind(state);
  return field === 'road-traffic' || field === 'fire' ? 'general' : field;
}

/**
 * A level has to be found, and found again when the numbers say another than the one determined. A person who decided otherwise
 * with these very numbers before them is not asked once more.
 */
function levelTask(state: InvestigationState, standing: LevelStanding | null): readonly Wanted[] {
  const { investigator, reportedAt, stage, determined, level } = state;
  const computed = standing?.computed ?? null;
  const note = standing === null || computed === null ? {} : { note: reading(standing) };
  if (determined === null) {
    return untilApproved.some((open) => open === stage) ? [wanted('determine-level', investigator, reportedAt, note)] : [];
  }
  const last = level.levels.at(-1);
  if (computed === null || computed === determined || computed === last?.computed) return [];
  return [wanted('determine-level', investigator, last?.at ?? reportedAt, note)];
}

function reading({ computed, assessment }: LevelStanding): Text {
  const level = computed === null ? { zh: '', en: '' } : levelTitles[computed];
  const reached = (assessment?.readings ?? []).flatMap(({ measure, value }) =>
    value !== null && assessment?.decidedBy.includes(measure) ? [{ title: measureTitles[measure], said: amount(measure, value) }] : [],
  );
  const zh = reached.map(({ title, said }) => `${title.zh}${said.zh}`).join('，');
  const en = reached.map(({ title, said }) => `${title.en} ${said.en}`).join(', ');
  return {
    zh: `按现有伤亡和损失初判为${level.zh}（${zh}），请研判并认定`,
    en: `by the numbers ${level.en} (${en}); a person determines the level`,
  };
}

const changes: Readonly<Record<string, Apply<InvestigationState>>> = {
  'level.determined': (state, event: EventOf<DetermineLevel & Partial<Pick<LevelDecision, 'computed'>>>) => {
    const { level, computed = null } = event.data;
    const decision = { ...decidedIn(event), level, before: state.determined, computed };
    return { ...state, determined: level, level: { ...state.level, levels: [...state.level.levels, decision] } };
  },
  'scope.determined': (state, event: EventOf<DetermineScope & Pick<ScopeDecision, 'computed'>>) => {
    const { applies, computed } = event.data;
    return { ...state, level: { ...state.level, scopes: [...state.level.scopes, { ...decidedIn(event), applies, computed }] } };
  },
  'class.determined': (state, event: EventOf<ChangeClass>) => {
    const { class: kind, field = accidentKind(state).field, equipmentExclusion: exclusion } = event.data;
    const decision = { ...decidedIn(event), class: kind, field, ...(exclusion === undefined ? {} : { exclusion }) };
    return { ...state, level: { ...state.level, classes: [...state.level.classes, decision] } };
  },
};

/** 认定: what a person finds of level, scope and class (article 3; LV-01, LV-06, T-17). */
export const determining: Matter = {
  commands: {
    'determine-level': {
      title: { zh: '认定事故等级', en: 'determine the level' },
      article: article('三'),
      usually: 'investigator',
      stages: always,
      decide: determineLevel,
    },
    'determine-scope': {
      title: { zh: '认定是否适用条例', en: 'determine whether the regulation applies' },
      article: `${article('二')}、第四十四条`,
      usually: 'investigator',
      stages: always,
      decide: determineScope,
    },
    'change-class': {
      title: { zh: '认定事故类别', en: 'determine the class of the accident' },
      article: `${article('十三')}、第四十五条`,
      usually: 'investigator',
      stages: always,
      decide: changeClass,
    },
  },
  changes,
  facts: {
    'level.determined': valued('level'),
    'class.determined': classDetermined,
  },
  tasks: (state, _clocks, world) => levelTask(state, levelStanding(state, world)),
};
