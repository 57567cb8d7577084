import { addWorkingDays, beijingDay, daysBetween } from '@app/calendar';
import { extensionRule } from '@app/clock';
import type { Clock, Text } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Act, Rejection } from '@app/streams';
import { onLevelChange } from '../../jurisdiction/level-change';
import type { LevelChange } from '../../jurisdiction/level-change';
import type { CasualtyRules } from '../../assessment/casualty-rules';
import { casualtyWindow } from '../../assessment/casualty-window';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { LawSheet } from '../../stream/law-sheet';
import { officialPapers } from '../../stream/papers';
import type { World } from '../../stream/procedure';
import { dayAt, instantOfTime } from '../../stream/times';
import { raisingArticle, takeOverArticle } from '../articles';
import { refuseUndocumented } from '../documents/filing';
import { plain } from '../facts-of';
import { governing, reportLimits } from '../governing-clock';
import { onlyInvestigator } from '../investigating-side';
import { levelMove } from '../level/level-move';
import { countedAccident } from '../level/standing';
import { wanted, whileUnderWay } from '../part';
import type { Matter, Wanted } from '../part';
import { underWay } from '../stages';
import type { InvestigationState } from '../state';
import type { ReturnCase, TakeOver } from './competence.schema';
import { departing, exclusiveTo, refuseNotExclusive } from './exclusive';
import type { Exclusive } from './exclusive';
import { handOvers, inOtherHands, refuseUnheld, unsettled } from './hands';
import type { HandChange } from './hands';
import { needsHigher, refuseNotHigher } from './higher';
import type { InvestigatorChange } from './state';
import { accidentOf, competenceLawOf, organsNamed, seenLaw, whoInvestigates } from './who-investigates';

/**
 * 另行组织调查: a higher government may set up its own team when casualties changed the level inside the window (article 20(2); JU-04).
 * It is the change that must fall inside, the decision may follow. Loss and the counting of the missing are no such change (T-15, T-18).
 * The change is the one that the casualties on record show; what the decision itself says of it is compared, never believed (JU-26).
 */
function takeOver(state: InvestigationState, command: CommandOf<TakeOver>, world: World): Decision {
  const { name, act, data } = command;
  const known = competenceLawOf(world.law);
  const rules = casualtyRulesOf(world.law);
  if (isRejection(known)) return known;
  if (isRejection(rules)) return rules;
  const change = levelMove(state, world)?.change ?? null;
  const against = [
    change === null ? changeUnknown : refuseOtherChange(data, change),
    change === null ? null : refuseOutside(state, change, rules),
    refuseNotNamed(act.by.organ, state, { change, world }),
    refuseUndocumented(state, act, officialPapers, takeOverArticle),
  ];
  const refused =
    refuseImpossible(state, data, world) ??
    refuseUnheld(state, act, takeOverArticle) ??
    refuseOwn(state, act) ??
    refuseProposed(act, against);
  if (refused !== null) return refused;
  const hands = { fromOrgan: state.investigator, toOrgan: act.by.organ, article: takeOverArticle, seen: seenLaw(state, world) };
  const taken = { kind: 'case.taken-over', version: 1, occurredAt: act.occurredAt, data: { ...data, ...change, ...hands } };
  return [taken, ...markIrregular({ name, act }, against)];
}

function casualtyRulesOf({ casualties, pack }: LawSheet): CasualtyRules | Rejection {
  return casualties ?? reject('rule-missing', { rule: 'JU-04', pack });
}

/** A higher government there is, and a law of the window in which casualties count. */
function takeable(state: InvestigationState, world: World): Rejection | null {
  const rules = casualtyRulesOf(world.law);
  return needsHigher(takeOverArticle)(state, world) ?? (isRejection(rules) ? rules : null);
}

const changeUnknown = reject('level-change-unknown', {}, { article: takeOverArticle });

function refuseImpossible({ occurredAt }: InvestigationState, { changedAt }: TakeOver, { now }: World): Rejection | null {
  if (changedAt === undefined) return null;
  if (instantOfTime(changedAt) > now) return reject('date-in-future', { at: changedAt, now }, { field: 'data.changedAt' });
  if (dayAt(changedAt) >= dayAt(occurredAt)) return null;
  return reject('date-before-accident', { at: changedAt, accident: occurredAt }, { field: 'data.changedAt' });
}

/** Refuses a decision that says of the change what the record does not show, first of all its own level (JU-26). */
function refuseOtherChange(told: TakeOver, change: LevelChange): Rejection | null {
  const { from, to, changedAt } = change;
  const other = (['from', 'to', 'ground', 'changedAt'] as const).find((field) => differs(told, change, field));
  if (other === undefined) return null;
  const params = { from, to, changedAt: dayAt(changedAt) };
  return reject('level-change-differs', params, { article: takeOverArticle, field: `data.${other}` });
}

function differs(told: TakeOver, change: LevelChange, field: keyof LevelChange): boolean {
  const said = told[field];
  if (said === undefined) return false;
  return field === 'changedAt' ? dayAt(said) !== dayAt(change.changedAt) : said !== change[field];
}

/** The government that has the case takes it from nobody. */
function refuseOwn({ investigator }: InvestigationState, { by: { organ } }: Act): Rejection | null {
  if (organ !== investigator) return null;
  return reject('not-a-higher-government', { organ, competent: investigator }, { article: takeOverArticle, field: 'act.by.organ' });
}

interface Moved {
  readonly change: LevelChange | null;
  readonly world: World;
}

/** Only the government that the new level makes competent takes the case over, none that merely stands higher (JU-26). */
function refuseNotNamed(organ: string, state: InvestigationState, { change, world }: Moved): Rejection | null {
  const where = { article: takeOverArticle, field: 'act.by.organ' };
  const lower = refuseNotHigher(organ, state, world, where);
  const { competence } = world.law;
  if (lower !== null || change === null || competence === undefined) return lower;
  const answer = whoInvestigates({ ...accidentOf(state, world), level: change.to }, world.law);
  const named = answer === null ? [] : organsNamed(answer, competence);
  if (named.includes(organ)) return null;
  return reject('not-of-the-new-level', { organ, competent: named.join('、'), to: change.to }, where);
}

function refuseOutside(state: InvestigationState, change: LevelChange, rules: CasualtyRules): Rejection | null {
  const accident = countedAccident(state);
  const { way, derivation } = onLevelChange(change, accident, rules);
  const { from, to, changedAt, ground } = change;
  if (way === 'take-over') return null;
  if (way === 'keep') return reject('level-not-higher', { from, to }, { article: takeOverArticle, field: 'data.to' });
  const basis = derivation[0]?.basis;
  const article = basis === undefined ? takeOverArticle : `${basis.law}${basis.article}`;
  const params = { changedAt: dayAt(changedAt), lastDay: casualtyWindow(accident, rules).lastDay };
  return reject('only-raising-left', params, { article, field: ground === 'casualties' ? 'data.changedAt' : 'data.ground' });
}

type TakenOver = Pick<TakeOver, 'reason'> & {
  readonly fromOrgan: string;
  readonly toOrgan: string;
  readonly article: string;
  readonly seen: string | null;
};

/**
 * 交回: the government that raised or took over the case gives it back. No law asks for it, also not when the level went down (T-19), and
 * nothing restarts (T-05).
 */
function returnCase(state: InvestigationState, command: CommandOf<ReturnCase>, world: World): Decision {
  const { act, data } = command;
  const refusal = refuseUnheld(state, act, raisingArticle) ?? onlyInvestigator(state, command, raisingArticle);
  if (refusal !== null) return refusal;
  const to = data.to ?? heldByHigher(state)?.from;
  if (to === undefined || to === unsettled || to === state.investigator)
    return reject('return-to-whom', {}, { article: raisingArticle, field: 'data.to' });
  const exclusive = exclusiveTo(accidentOf(state, world), world.law);
  const against = [hadByDeparture(to, state, exclusive) ? null : refuseNotExclusive(to, exclusive, 'data.to')];
  const told = { from: state.investigator, to, reason: data.reason, article: raisingArticle, seen: seenLaw(state, world) };
  return (
    refuseProposed(act, against) ?? [
      { kind: 'case.returned', version: 1, occurredAt: act.occurredAt, data: told },
      ...markIrregular(command, against),
    ]
  );
}

/** A decision on paper had given it the case against the special law: to go back to it needs no other one (JU-24). */
function hadByDeparture(organ: string, { competence }: InvestigationState, exclusive: Exclusive | null): boolean {
  return exclusive !== null && competence.changes.some(({ to, article }) => to === organ && article === departing(exclusive));
}

/** The change that brought the case to a higher government. What a revocation ordered stands until a higher government orders otherwise. */
function heldByHigher(state: InvestigationState): InvestigatorChange | undefined {
  const last = handOvers(state).at(-1);
  return last?.way === 'raised' || last?.way === 'taken-over' ? last : undefined;
}

function returnable(state: InvestigationState): Rejection | null {
  return heldByHigher(state) === undefined ? reject('nothing-to-return', {}, { article: raisingArticle }) : null;
}

/** The reminder of the limit that says "ask now": later there is hardly time to have an extension approved before the end. */
const workingDaysToAsk = 10;

/**
 * Tells the government that has just got the case what it inherits: nothing restarts, the period runs from the accident (T-05). Gone once an
 * extension was asked for since, or the report is in.
 */
function inheritedTask(state: InvestigationState, clocks: readonly Clock[], world: World): readonly Wanted[] {
  const last = handOvers(state).at(-1);
  const open = state.stage === 'reported' || state.stage === 'investigating';
  // After a revocation the limit of the first report is over, or was kept: there is nothing to extend.
  if (last === undefined || last.way === 'revoked' || !open || state.extensions.some(({ askedAt }) => askedAt >= last.at)) return [];
  const clock = governing(clocks, reportLimits);
  const dueDate = clock?.dueDate ?? null;
  if (clock === undefined || dueDate === null) return [];
  // Where the law knows no extension there is nothing to ask for.
  if ((extensionRule(world.law.clocks, clock.rule, state.facts)?.max ?? 0) === 0) return [];
  return [wanted('ask-extension', state.investigator, last.at, { presses: reportLimits, note: inherited(dueDate, world) })];
}

function inherited(dueDate: string, { now, calendar }: World): Text {
  const left = daysBetween(beijingDay(now), dueDate);
  if (left < 0)
    return {
      zh: `调查期限自事故发生之日起计算，不因提级重新起算，已于${dueDate}届满，不能再延期`,
      en: `the period runs from the accident and did not restart; it ended on ${dueDate} and can no longer be extended`,
    };
  const { day } = addWorkingDays(calendar, dueDate, -workingDaysToAsk);
  const ask = day < beijingDay(now) ? { zh: '确需延期的请立即申请', en: 'if an extension is needed, ask now' } : askBy(day);
  return {
    zh: `调查期限自事故发生之日起计算，不因提级重新起算，至${dueDate}，还剩${left}日；${ask.zh}`,
    en: `the period runs from the accident and did not restart: until ${dueDate}, ${left} days left; ${ask.en}`,
  };
}

function askBy(day: string): Text {
  return { zh: `确需延期的最迟于${day}申请`, en: `if an extension is needed, ask by ${day}` };
}

/** 接手、交回: the case goes to a higher government after a change of level, or back (article 20, paragraph 2; JU-04, T-19). */
export const takingOver: Matter = {
  commands: {
    'take-over': {
      title: { zh: '因等级变化另行组织调查', en: 'take over after a change of level' },
      article: takeOverArticle,
      usually: 'higher-government',
      stages: underWay,
      ready: takeable,
      decide: takeOver,
    },
    'return-case': {
      title: { zh: '交回下级人民政府调查', en: 'return the case' },
      article: raisingArticle,
      usually: 'government',
      stages: underWay,
      ready: returnable,
      decide: returnCase,
    },
  },
  changes: {
    'case.taken-over': (state, event: EventOf<TakenOver>) => {
      const { fromOrgan: from, toOrgan: to } = event.data;
      return inOtherHands('taken-over', state, event, { ...event.data, from, to });
    },
    'case.returned': (state, event: EventOf<HandChange>) => inOtherHands('returned', state, event, event.data),
  },
  facts: {
    'case.taken-over': plain,
    'case.returned': plain,
  },
  tasks: whileUnderWay(inheritedTask),
};
