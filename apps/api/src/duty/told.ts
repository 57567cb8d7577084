import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { addresseeTitles, toBeTold, wayTitles } from '@app/domain';
import type { Addressee, RecordedEvent } from '@app/domain';
import type { Names } from '@app/contracts';

/** What is noted of a report or a notice (RP-24): who told it, when, by which way, and who took it. */
interface Told {
  readonly at: Instant;
  readonly by: string;
  readonly byName: string;
  readonly from: string | null;
  readonly wayText: Text | null;
  readonly takenBy: string | null;
  readonly text: string | null;
}

export interface ReportStep extends Told {
  readonly kind: keyof typeof stepTitles;
  readonly kindText: Text;
  readonly toName: string | null;
}

export interface Recipient {
  readonly addressee: Addressee;
  readonly text: Text;
  readonly told: readonly (Told & { readonly toName: string | null })[];
  readonly owed: boolean;
}

const stepTitles = {
  received: { zh: '接到事故报告', en: 'receipt of the report' },
  forwarded: { zh: '上报', en: 'sent up' },
  express: { zh: '快报', en: 'express report' },
  'follow-up': { zh: '续报', en: 'follow-up report' },
  'unit-informed': { zh: '单位负责人接到报告', en: 'the head of the unit was told' },
} as const satisfies Readonly<Record<string, Text>>;

const stepOf: Readonly<Record<string, ReportStep['kind']>> = {
  'notice.received': 'received',
  'notice.forwarded': 'forwarded',
  'express.reported': 'express',
  'follow-up.reported': 'follow-up',
  'unit.informed': 'unit-informed',
};

/** Kinds of the events that say how an accident was reported and who was told. */
export const toldKinds: readonly string[] = [...Object.keys(stepOf), 'notice.given', 'report-time.corrected'];

/** How the report came in and went up, at the times that hold by now. */
export function stepsOf(events: readonly RecordedEvent[], names: Names): readonly ReportStep[] {
  const steps = events.flatMap((event): ReportStep[] => {
    const kind = stepOf[event.kind];
    if (kind === undefined) return [];
    const to = textOf(event, 'to');
    const told = { ...toldIn(event, names), at: correctedTime(event, kind, events) };
    return [{ kind, kindText: stepTitles[kind], toName: to === null ? null : names.nameOf(to), ...told }];
  });
  return steps.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
}

/** Whom to tell (RP-05), those whom the law names for every accident first, with the notices that were given. @param owed what is still to be told */
export function recipientsOf(events: readonly RecordedEvent[], owed: ReadonlySet<string>, names: Names): readonly Recipient[] {
  const given = events.filter(({ kind }) => kind === 'notice.given');
  const others = Object.keys(addresseeTitles)
    .filter(isAddressee)
    .filter((one) => !toBeTold.some((always) => always === one));
  const named = others.filter((one) => owed.has(one) || given.some((event) => event.data['addressee'] === one));
  return [...toBeTold, ...named].map((addressee) => {
    const told = given.filter((event) => event.data['addressee'] === addressee);
    const notices = told.map((event) => ({ ...toldIn(event, names), takenBy: null, toName: textOf(event, 'to') }));
    return { addressee, text: addresseeTitles[addressee], told: notices, owed: owed.has(addressee) };
  });
}

function isAddressee(name: string): name is Addressee {
  return Object.hasOwn(addresseeTitles, name);
}

function toldIn(event: RecordedEvent, names: Names): Told {
  const way = textOf(event, 'way');
  const ways: Readonly<Record<string, Text>> = wayTitles;
  return {
    at: event.occurredAt,
    by: event.by.organ,
    byName: names.nameOf(event.by.organ),
    from: textOf(event, event.kind === 'notice.received' ? 'reporter' : event.kind === 'unit.informed' ? 'informedBy' : 'from'),
    wayText: way === null ? null : (ways[way] ?? null),
    takenBy: textOf(event, event.kind === 'unit.informed' ? 'head' : 'takenBy'),
    text: textOf(event, event.kind === 'follow-up.reported' ? 'news' : 'what'),
  };
}

function textOf({ data }: RecordedEvent, name: string): string | null {
  const value = data[name];
  return typeof value === 'string' ? value : null;
}

/** A time that was entered wrongly reads as it was corrected last. */
function correctedTime(event: RecordedEvent, kind: ReportStep['kind'], events: readonly RecordedEvent[]): Instant {
  const own = event.data['answers'] ?? [event.data['ref']];
  const refs: readonly unknown[] = Array.isArray(own) ? own : [];
  const corrections = events.filter(
    ({ kind: is, data }) => is === 'report-time.corrected' && data['what'] === kind && refs.includes(data['ref']),
  );
  const last = corrections.at(-1)?.data['at'];
  return typeof last === 'string' ? new Date(last).toISOString() : event.occurredAt;
}
