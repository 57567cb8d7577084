import type { Instant } from '@app/calendar';
import { lightOf } from '@app/clock';
import type { Text } from '@app/clock';
import { nextUrging, stageTitle } from '@app/domain';
import { casesByIds, supervisedCases, supervisionQuestions, tasksOfCases, urgingsOf, versionsSentUp } from '@app/persistence';
import type { BurningClock, CaseTask, ListedCase, Querying, SupervisedLine, UrgedLine } from '@app/persistence';
import type { InForce } from '@app/register';
import type { Books } from '@app/turn';
import { shownCase } from '../shapes/shown-case';
import type { ShownCase } from '../shapes/shown-case';
import { shownLimit, shownWork } from './shown-work';
import type { ShownLimit, ShownWork } from './shown-work';

const mostSupervised = 200;
const mostUndecided = 50;

const named = ['vetting', 'letters', 'unsigned', 'feedback', 'publication', 'filing', 'release', 'other'] as const;

type Section = (typeof named)[number];

interface Parties {
  readonly supervisorName: string;
  readonly addresseeName: string;
}

/** Null of what was never urged, but for the count. */
interface Urged {
  readonly count: number;
  readonly lastAt: Instant | null;
  readonly lastText: Text | null;
  readonly nextAt: Instant | null;
  /** Of the last one. */
  readonly delivered: UrgedLine['delivered'];
  readonly read: UrgedLine['read'];
}

interface Urgeable {
  /** Which supervision of the case. */
  readonly n: number;
  readonly supervisor: string;
  /** Null of one that is released. */
  readonly urged: Urged | null;
}

/** A task of a supervised case; of a vetting the version that was sent up. */
type SupervisedTask = ShownWork & Parties & Urgeable & { readonly version: number | null };

/** A supervision with what of its case is late or nearly so. */
export interface LateCase extends Parties {
  readonly case: ShownCase;
  readonly stageText: Text;
  readonly limits: readonly ShownLimit[];
}

/** Whether a case is supervised, with the task of whoever decides. */
interface Question {
  readonly case: ShownCase;
  readonly task: ShownWork;
}

interface Supervising extends Readonly<Record<Section, readonly SupervisedTask[]>> {
  readonly view: 'supervising';
  readonly undecided: readonly Question[];
  readonly late: readonly (LateCase & Urgeable)[];
}

const sections: Readonly<Record<string, Section>> = {
  'agree-vetting': 'vetting',
  'send-letter': 'letters',
  'sign-receipt': 'unsigned',
  'complete-matters': 'feedback',
  'report-progress': 'feedback',
  'record-letter-answer': 'feedback',
  'publish-report': 'publication',
  'file-outcome': 'filing',
  'judge-filing': 'filing',
  release: 'release',
};

// Asked in the procedure of the accident, when the case came into other hands or its level changed (T-50): of which notice stands in the task's id.
const askedOfNotice: readonly string[] = ['readdress-supervision', 'continue-supervision'];

// Asked for long before their day: until then nobody owes them.
const owedOnceOverdue: readonly string[] = ['report-progress', 'record-letter-answer'];

function sectionOf({ command, limit }: Pick<ShownWork, 'command' | 'limit'>): Section {
  if (command === null || (owedOnceOverdue.includes(command) && limit?.light !== 'red')) return 'other';
  return sections[command] ?? 'other';
}

interface Read {
  readonly cases: ReadonlyMap<string, Omit<ListedCase, 'orderedBy'>>;
  readonly tasks: readonly CaseTask[];
  readonly versions: ReadonlyMap<string, number>;
  readonly urgings: readonly UrgedLine[];
}

/** 督办: what the supervised cases wait for, and whether others are to be supervised. */
export async function supervising(on: Querying, supervisors: readonly string[] | null, law: Books): Promise<Supervising> {
  const lines = await supervisedCases(on, { supervisors, places: null, notBy: null, limit: mostSupervised });
  const questions = await supervisionQuestions(on, supervisors === null ? null : supervisors.flatMap(sideOf), mostUndecided);
  const streams = lines.map(({ stream }) => stream);
  const ids = [...new Set([...lines, ...questions].map(({ caseId }) => caseId))];
  const read: Read = {
    cases: await casesByIds(on, ids),
    tasks: await tasksOfCases(on, ids),
    versions: await versionsSentUp(on, streams),
    urgings: await urgingsOf(on, streams),
  };
  const books = law.inForce;
  const work = lines.flatMap((line) => tasksOf(line, read, law));
  const of = (section: Section) => work.filter((one) => one.section === section).map(({ section: _section, ...one }) => one);
  return {
    view: 'supervising',
    ...sectionsOf(of),
    undecided: questions.flatMap((task) => shownQuestion(task, read, books)),
    late: lines
      .flatMap((line) => shownLate(line, read.cases, books).map((late) => ({ ...late, ...urgeableOf(line, read, law) })))
      .filter(({ limits }) => limits.length > 0),
  };
}

function sectionsOf(of: (section: Section) => readonly SupervisedTask[]): Readonly<Record<Section, readonly SupervisedTask[]>> {
  const each = named.map((section) => [section, of(section)] as const);
  return Object.fromEntries(each) as Record<Section, readonly SupervisedTask[]>;
}

/** A commission acts through its office, and the office for it (T-23). */
function sideOf(organ: string): readonly string[] {
  const [, place, body] = /^(\d{6})-safety-(commission|office)$/.exec(organ) ?? [];
  return body === undefined ? [organ] : [`${place}-safety-commission`, `${place}-safety-office`];
}

/** Of a supervision its own tasks, and those of its case that it waits for. */
function tasksOf(line: SupervisedLine, read: Read, law: Books): readonly (SupervisedTask & { readonly section: Section })[] {
  const { cases, tasks, versions } = read;
  const found = cases.get(line.caseId);
  if (found === undefined) return [];
  const books = law.inForce;
  const own = tasks.filter(({ caseId, stream, command, id }) => {
    const ofCase = command === 'publish-report' || (askedOfNotice.includes(command ?? '') && id === `${command}:${line.n}`);
    return caseId === line.caseId && (ofCase || stream === line.stream);
  });
  const { name: caseName, place, clocks } = found;
  const urgeable = urgeableOf(line, read, law);
  return own.flatMap((task) => {
    const shown = shownWork({ ...task, caseName, place, endAt: null }, clocks, books);
    const section = sectionOf(shown);
    const version = section === 'vetting' ? (versions.get(line.stream) ?? null) : null;
    return [{ section, ...shown, version, ...urgeable, ...partiesOf(line, books) }];
  });
}

type Urgings = Pick<Read, 'cases' | 'urgings'>;

export function urgeableOf({ stream, n, stage, supervisor, caseId }: SupervisedLine, { cases, urgings }: Urgings, law: Books): Urgeable {
  const place = cases.get(caseId)?.place;
  const last = urgings.find((one) => one.stream === stream);
  if (stage === 'released' || place === undefined) return { n, supervisor, urged: null };
  if (last === undefined)
    return { n, supervisor, urged: { count: 0, lastAt: null, lastText: null, nextAt: null, delivered: null, read: null } };
  const { count, lastAt, lastText, delivered, read } = last;
  const nextAt = nextUrging(lastAt, law.law('supervision', place).sheet);
  return { n, supervisor, urged: { count, lastAt, lastText, nextAt, delivered, read } };
}

export function partiesOf({ supervisor, addressee }: Pick<SupervisedLine, 'supervisor' | 'addressee'>, { register }: InForce): Parties {
  return { supervisorName: register.nameOf(supervisor), addresseeName: register.nameOf(addressee) };
}

function shownQuestion(task: CaseTask, { cases }: Read, books: InForce): readonly Question[] {
  const found = cases.get(task.caseId);
  if (found === undefined) return [];
  const { clocks, ...line } = found;
  const { name: caseName, place } = line;
  return [{ case: shownCase(line, clocks, books), task: shownWork({ ...task, caseName, place, endAt: null }, clocks, books) }];
}

/** A supervision with the time limits of its case that are red or amber. */
export function shownLate(line: SupervisedLine, cases: Read['cases'], books: InForce): readonly LateCase[] {
  const found = cases.get(line.caseId);
  if (found === undefined) return [];
  const { clocks, ...of } = found;
  const stageText = stageTitle('supervision', line.stage);
  const limits = clocks.filter(isLate).map((clock) => shownLimit(clock, books.calendar));
  return [{ case: shownCase(of, clocks, books), ...partiesOf(line, books), stageText, limits }];
}

function isLate(clock: BurningClock): boolean {
  const light = lightOf(clock, clock.asOf);
  return light === 'red' || light === 'amber';
}
