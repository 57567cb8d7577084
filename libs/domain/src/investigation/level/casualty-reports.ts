import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { tally } from '../../assessment/tally';
import { casualtyGroupTitles } from '../../assessment/level-words';
import { dayInWords } from '../../stream/day-in-words';
import type { Apply, CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import type { World } from '../../stream/procedure';
import { dayAt, instantOfTime, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { tied } from '../facts-of';
import { risenReceipt } from '../intake/rise';
import { toTell, toTellFacts, withToTell } from '../intake/same-day';
import type { ToTell } from '../intake/same-day';
import { onlyInvestigatorSide } from '../investigating-side';
import { needs } from '../part';
import type { Matter } from '../part';
import { always } from '../stages';
import type { InvestigationState } from '../state';
import { counted, overdrawn, personMoves } from './casualty-history';
import { assessedFacts, changedFacts } from './facts';
import type { ReportCasualties, WithdrawCasualtyReport } from './level.schema';
import { assessed, levelStanding, supposing, withComputed } from './standing';
import { decidedIn } from './state';
import type { CasualtyReport } from './state';

type Report = CommandOf<ReportCasualties>;

const basis = article('十三');

/**
 * A supplementary report of casualties (补报, RP-11, LV-03), by whoever has to give it. What became true after the window is kept and
 * marked as not relevant for the level (T-16); nothing is refused because it comes late, and nobody is found late by it.
 */
function reportCasualties(state: InvestigationState, command: Report, world: World): Decision {
  const { act, data } = command;
  const times = { act, at: data.at, knownAt: data.knownAt, field: 'data.at' };
  const refusal = refuseContent(state, data) ?? refuseTimes(state, times, world) ?? refuseAgainstList(state, data);
  if (refusal !== null) return refusal;
  const event = { kind: 'casualties.changed', version: 1, occurredAt: act.occurredAt, data };
  const after = supposing(state, event, { act, world, changes });
  const moves = personMoves(after);
  const group = overdrawn(moves);
  if (group !== null) return reject('casualties-overdrawn', { group }, { article: basis, field: 'data' });
  const standing = levelStanding(after, world);
  const receipt = risenReceipt(state, after, act, world);
  const tell = toTell(state, after, data.knownAt ?? act.occurredAt);
  if (standing === null) return [{ ...event, data: { ...data, ...tell } }];
  const { changes: late } = standing.casualties.late;
  const own = moves.filter(({ id }) => id.startsWith(`${data.ref}:`));
  const levelRelevant = own.length === 0 || own.some(({ id }) => !late.includes(id));
  return [{ ...event, data: { ...data, levelRelevant, ...assessed(after, world), ...tell } }, ...receipt];
}

function refuseContent({ level }: InvestigationState, { ref, moves, deaths, seriousInjuries, missing }: ReportCasualties) {
  if (level.reports.some((report) => report.ref === ref)) return reject('ref-taken', { ref }, { article: basis, field: 'data.ref' });
  const totals = [deaths, seriousInjuries, missing].some((count) => count !== undefined);
  if (totals === (moves !== undefined)) return reject('casualties-totals-or-moves', {}, { article: basis, field: 'data' });
  const still = moves?.findIndex(({ from, to }) => from === to) ?? -1;
  return still < 0 ? null : reject('casualties-same-group', {}, { article: basis, field: `data.moves.${still}.to` });
}

/** Once a list of persons is kept, a report says what follows from it, or the list is changed first. */
function refuseAgainstList(state: InvestigationState, { at, moves, deaths, seriousInjuries, missing }: ReportCasualties): Rejection | null {
  if (state.level.listKept === undefined) return null;
  const until = personMoves(state).filter((move) => instantOfTime(move.at) <= instantOfTime(at) || dayAt(move.at) === at);
  const { dead, injured, missing: lost } = tally(until);
  const agrees = (deaths ?? dead) === dead && (seriousInjuries ?? injured) === injured && (missing ?? lost) === lost;
  if (moves === undefined && agrees) return null;
  return reject('casualties-against-list', { dead, injured, lost }, { article: basis, field: 'data' });
}

interface ToldTimes {
  readonly act: Report['act'];
  readonly at: string;
  readonly knownAt: string | undefined;
  /** Of `at`. */
  readonly field: string;
}

export function refuseTimes({ occurredAt }: InvestigationState, told: ToldTimes, { now }: World): Rejection | null {
  const { act, at, field, knownAt = act.occurredAt } = told;
  if (dayAt(at) < dayAt(occurredAt)) return reject('date-before-accident', { at, accident: occurredAt }, { field });
  if (instantOfTime(at) > now) return reject('date-in-future', { at, now }, { field });
  if (instantOfTime(knownAt) > now) return reject('date-in-future', { at: knownAt, now }, { field: 'data.knownAt' });
  const order = { first: 'casualties.changed', then: 'casualties.known' };
  return refuseBefore(knownAt, at, order) ?? refuseBefore(act.occurredAt, knownAt, knownFirst);
}

const knownFirst = { first: 'casualties.known', then: 'report-casualties' };

/**
 * A report was wrong: it stays to be read and is no longer counted. By the organ that gave it, or by the investigating side. The numbers are others than
 * they were told, so it is reported the same day as any change of them (RP-23); one follow-up report carries both where the first had not gone up yet.
 */
function withdrawCasualtyReport(state: InvestigationState, command: CommandOf<WithdrawCasualtyReport>, world: World): Decision {
  const { act, data } = command;
  const report = state.level.reports.find(({ ref }) => ref === data.ref);
  if (report === undefined) return reject('casualty-report-unknown', { ref: data.ref }, { article: basis, field: 'data.ref' });
  if (report.withdrawn !== null) return reject('already-done', { command: command.name });
  const foreign = act.by.organ === report.organ ? null : onlyInvestigatorSide(state, command, basis);
  const order = { first: 'casualties.changed', then: 'withdraw-casualty-report' };
  const refusal = foreign ?? refuseBefore(act.occurredAt, report.at, order);
  if (refusal !== null) return refusal;
  const event = { kind: 'casualties.withdrawn', version: 1, occurredAt: act.occurredAt, data: { ...data, corrects: report.seq } };
  const after = supposing(state, event, { act, world, changes });
  const group = overdrawn(personMoves(after));
  if (group !== null) return reject('casualties-overdrawn', { group }, { article: basis, field: 'data.ref' });
  const tell = toTell(state, after, act.occurredAt);
  return [withComputed(state, { ...event, data: { ...event.data, ...tell } }, { act, world, changes })];
}

type Telling = { readonly toTell?: ToTell };

type Apt<D> = { apply(state: InvestigationState, event: EventOf<D>): InvestigationState }['apply'];

const reportedChange: Apt<ReportCasualties> = (state, { seq, occurredAt, by, data }) => {
  const { ref, at, knownAt = occurredAt, moves } = data;
  const report = { ref, seq, organ: by.organ, at, knownAt, totals: moves === undefined ? totalsIn(data) : null, moves: moves ?? [] };
  return counted(state, { reports: [...state.level.reports, { ...report, withdrawn: null }] });
};

const withdrawnChange: Apt<WithdrawCasualtyReport> = (state, event) => {
  const reports = state.level.reports.map((report) =>
    report.ref === event.data.ref ? { ...report, withdrawn: decidedIn(event) } : report,
  );
  return counted(state, { reports });
};

function totalsIn({ deaths, seriousInjuries, missing }: ReportCasualties) {
  return {
    ...(deaths === undefined ? {} : { deaths }),
    ...(seriousInjuries === undefined ? {} : { seriousInjuries }),
    ...(missing === undefined ? {} : { missing }),
  };
}

const changes: Readonly<Record<string, Apply<InvestigationState>>> = {
  'casualties.changed': (state, event: EventOf<ReportCasualties & Telling>) => withToTell(reportedChange(state, event), event.data.toTell),
  'casualties.withdrawn': (state, event: EventOf<WithdrawCasualtyReport & Telling>) =>
    withToTell(withdrawnChange(state, event), event.data.toTell),
};

function standingReports({ level }: InvestigationState): readonly CasualtyReport[] {
  return level.reports.filter(({ withdrawn }) => withdrawn === null);
}

function optionOf(report: CasualtyReport): Option {
  const { ref, organ, at } = report;
  const told = toldIn(report);
  const day = dayAt(at);
  return {
    value: ref,
    words: { zh: `${dayInWords(day)}${told.zh}（${organ}补报，${ref}）`, en: `${day}: ${told.en} (reported by ${organ}, ${ref})` },
  };
}

function toldIn({ totals, moves }: CasualtyReport): Text {
  const { dead, injured, missing } = casualtyGroupTitles;
  const said: readonly Text[] =
    totals === null
      ? moves.map(({ from, to, count }) => {
          const [one, other] = [casualtyGroupTitles[from], casualtyGroupTitles[to]];
          return { zh: `${one.zh}转为${other.zh}${count}人`, en: `${count} from ${one.en} to ${other.en}` };
        })
      : [totalOf(dead, totals.deaths), totalOf(injured, totals.seriousInjuries), totalOf(missing, totals.missing)].flat();
  return { zh: said.map(({ zh }) => zh).join('、'), en: said.map(({ en }) => en).join(', ') };
}

function totalOf({ zh, en }: Text, count: number | undefined): readonly Text[] {
  return count === undefined ? [] : [{ zh: `${zh}共${count}人`, en: `${count} ${en} in all` }];
}

/** 补报: what became of the people (article 13; RP-11, LV-03). */
export const casualtyReports: Matter = {
  commands: {
    'report-casualties': {
      title: { zh: '补报伤亡变化', en: 'report a change of casualties' },
      article: basis,
      usually: 'receiving-organ',
      stages: always,
      decide: reportCasualties,
    },
    'withdraw-casualty-report': {
      title: { zh: '撤回伤亡补报', en: 'withdraw a report of casualties' },
      article: basis,
      usually: 'receiving-organ',
      stages: always,
      ready: needs('withdraw-casualty-report', 'report-casualties', (state) => standingReports(state).length > 0),
      decide: withdrawCasualtyReport,
    },
  },
  changes,
  facts: {
    'casualties.changed': (event) => [...changedFacts(event), ...assessedFacts(event), ...toTellFacts(event)],
    'casualties.withdrawn': (event) => [...tied(event), ...assessedFacts(event), ...toTellFacts(event)],
  },
  options: {
    'casualty-reports.standing': (state) => standingReports(state).map(optionOf),
  },
};
