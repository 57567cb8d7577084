import type { Problem } from '../api/client';
import { recorded } from '../text/zh/intake';
import type { Words } from '../text/words';
import type { Who } from '../session/session';
import { fieldOf, instantIn } from './now';

export const counted = ['deaths', 'seriousInjuries', 'unclear', 'trapped', 'missing', 'inDanger', 'evacuated'] as const;

export type Counted = (typeof counted)[number];

const texts = ['receivedAt', 'occurredAt', 'location', 'course', 'unit', 'accidentClass', 'sourceKind', 'reporter'] as const;

interface Chosen {
  readonly code: string;
  readonly name: string;
  /** The places above it, in one word. */
  readonly within: string;
}

/** What the clerk has typed, as the fields hold it; times are fields of day and time in Beijing. */
export type Report = Readonly<Record<(typeof texts)[number], string>> &
  Readonly<Record<Counted, number | null>> & { readonly place: Chosen | null };

export type Field = keyof Report;

/** What is wrong with a field, in the language of the reader; a fault of no field stands under `form`. */
export type Faults = Readonly<Partial<Record<Field | 'form', string>>>;

/** A form as it begins, or as it was kept from before. */
export function reportIn(kept: unknown): Report {
  const held: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
  const text = (name: string, otherwise = ''): string => (typeof held[name] === 'string' ? held[name] : otherwise);
  const number = (name: string): number | null => (typeof held[name] === 'number' ? held[name] : null);
  return {
    receivedAt: text('receivedAt', fieldOf(Date.now())),
    occurredAt: text('occurredAt'),
    location: text('location'),
    course: text('course'),
    unit: text('unit'),
    accidentClass: text('accidentClass'),
    sourceKind: text('sourceKind', 'duty-desk'),
    reporter: text('reporter'),
    deaths: number('deaths'),
    seriousInjuries: number('seriousInjuries'),
    unclear: number('unclear'),
    trapped: number('trapped'),
    missing: number('missing'),
    inDanger: number('inDanger'),
    evacuated: number('evacuated'),
    place: placeIn(held['place']),
  };
}

function placeIn(kept: unknown): Report['place'] {
  if (typeof kept !== 'object' || kept === null || !('code' in kept) || !('name' in kept) || !('within' in kept)) return null;
  const { code, name, within } = kept;
  return typeof code === 'string' && typeof name === 'string' && typeof within === 'string' ? { code, name, within } : null;
}

/** What can be said against the form before it is sent. @param organ the department that takes the report; null where the place has none */
export function faultsIn(report: Report, organ: string | null, { intake: words }: Words): Faults {
  const { receivedAt, occurredAt, place, course } = report;
  const received = instantIn(receivedAt);
  const occurred = instantIn(occurredAt);
  return {
    ...(received === null ? { receivedAt: words.receivedNeeded } : {}),
    ...(received !== null && Date.parse(received) > Date.now() ? { receivedAt: words.receivedFuture } : {}),
    ...(received !== null && occurred !== null && occurred > received ? { occurredAt: words.occurredLate } : {}),
    ...(place === null ? { place: words.placeNeeded } : organ === null ? { place: words.organMissing } : {}),
    ...(course.trim() === '' ? { course: words.courseNeeded } : {}),
  };
}

const fieldAt: Readonly<Record<string, Field>> = { source: 'reporter', by: 'place' };

/** What the server says against the form, at the fields where it can be mended. */
export function faultsOf(problem: Problem, say: (text: Problem['text']) => string): Faults {
  const named = problem.fields ?? (problem.field === undefined ? [] : [{ field: problem.field, reason: problem.text }]);
  const faults = named.flatMap(({ field, reason }) => {
    const at = formField(field);
    return at === null ? [] : [[at, say(reason)] as const];
  });
  return faults.length === 0 ? { form: `${say(problem.text)} ${say(problem.whatToDo)}` } : Object.fromEntries(faults);
}

function formField(path: string): Field | null {
  // The act is the receipt: its time is the time of the receipt.
  if (path === 'act.occurredAt') return 'receivedAt';
  const last = path.split('.')[1] ?? '';
  const name = fieldAt[last] ?? last;
  return [...texts, ...counted, 'place' as const].find((field) => field === name) ?? null;
}

// Enough to tell two accidents of one night apart, and still a name.
const longestWhere = 30;

/** The body that opens the case. What nobody has told is left out, or reads as not known. */
export function bodyOf(report: Report, organ: string, who: Who): object {
  const { place, deaths, seriousInjuries, missing, trapped, inDanger, evacuated, unclear } = report;
  const receivedAt = instantIn(report.receivedAt);
  const day = report.receivedAt.slice(0, 10);
  const unit = report.unit.trim();
  const kind = recorded.kinds.get(report.accidentClass) ?? '';
  const said = { location: report.location, course: report.course, source: report.reporter, accidentClass: report.accidentClass };
  const numbers = { trapped, inDanger, evacuated };
  return {
    act: { by: { organ, post: who.post }, occurredAt: receivedAt },
    data: {
      name: recorded.name(
        whereOf(place?.name ?? '', unit || report.location.trim().slice(0, longestWhere)),
        ...monthAndDay(report.occurredAt.slice(0, 10) || day),
        kind,
      ),
      place: place?.code,
      // A bare day says that its hour is not known yet.
      occurredAt: instantIn(report.occurredAt) ?? day,
      unit: unit === '' ? recorded.unknownUnit : unit,
      deaths: deaths ?? 0,
      seriousInjuries: seriousInjuries ?? 0,
      missing: missing ?? 0,
      sourceKind: report.sourceKind,
      way: 'phone',
      takenBy: who.name,
      receivedAt,
      ...Object.fromEntries(Object.entries(numbers).filter(([, count]) => count !== null)),
      ...Object.fromEntries(Object.entries(said).filter(([, text]) => text.trim() !== '')),
      // Whose injury is still to be assessed is told in words: until then it counts to no level.
      ...(unclear === null || unclear === 0 ? {} : { other: recorded.unclear(unclear) }),
    },
  };
}

// The name of a unit often begins with that of its county, with or without what kind of division it is.
function whereOf(place: string, told: string): string {
  const short = place.length > 2 ? place.slice(0, -1) : place;
  return told.startsWith(short) ? told : `${place}${told}`;
}

function monthAndDay(day: string): [number, number] {
  const [, month = '', date = ''] = day.split('-');
  return [Number(month), Number(date)];
}
