import type { Fact } from '@app/clock';
import type { EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import { at, plain, tied } from '../facts-of';
import { assessedFacts, kindFacts, levelFact } from '../level/facts';
import type { CorrectedTime } from './correct-report-time';
import { isLarger } from './is-larger';
import type { Received } from './received';
import type { ReportAccident } from './report-accident.schema';
import type { Situation } from './situation';

type FactsOf = { of(event: RecordedEvent): readonly Fact[] }['of'];
type Sent = EventOf<{ readonly answers: readonly string[] }>;

/** Each receipt runs its own clocks, by the level as it was known then: a level that rises later makes no old report late. */
const received: FactsOf = (event: EventOf<Received>) => {
  const { ref, onward, known, firsts, series } = event.data;
  const moment = { at: event.occurredAt, recordedAt: event.recordedAt };
  return [
    { fact: 'notice.received', ref, value: onward, ...moment },
    ...(isLarger(known) ? [{ fact: 'larger-accident.received', ref, ...moment }] : []),
    ...(firsts.includes('unit') ? [{ fact: 'unit.reported', ...moment }] : []),
    ...(firsts.includes('department') ? [{ fact: 'department.informed', ...moment }] : []),
    ...(known === 'unknown' ? [] : levelFact('level.suspected', known, event)),
    ...(series === undefined ? [] : [{ fact: 'situation.reported', ref: series, value: known, ...moment }]),
  ];
};

/** What is sent again answers no receipt, so it cannot move the moment of the first sending. */
const forwarded: FactsOf = (event: Sent) => event.data.answers.flatMap((ref) => plain(event).map((fact) => ({ ...fact, ref })));

/** The same facts as before, recorded later: they take the earlier ones' place, each clock of the chain for itself. */
const corrected: FactsOf = ({ recordedAt, data }: EventOf<CorrectedTime>) => {
  const { what, at, links, unitReportedAt, departmentInformedAt } = data;
  const moment = { at, recordedAt };
  if (what !== 'received') {
    return links.map(({ ref }) => ({ fact: what === 'forwarded' ? 'notice.forwarded' : 'express.reported', ref, ...moment }));
  }
  return [
    ...links.map(({ ref, value }) => ({ fact: 'notice.received', ref, value, ...moment })),
    ...links.filter(({ larger }) => larger === 'yes').map(({ ref }) => ({ fact: 'larger-accident.received', ref, ...moment })),
    ...(unitReportedAt === undefined ? [] : [{ fact: 'unit.reported', at: unitReportedAt, recordedAt }]),
    ...(departmentInformedAt === undefined ? [] : [{ fact: 'department.informed', at: departmentInformedAt, recordedAt }]),
  ];
};

const situation: FactsOf = ({ recordedAt, data: { series, known, since } }: EventOf<Situation & Record<string, unknown>>) => [
  { fact: 'situation.reported', ref: series, at: since, recordedAt, value: known },
];

/** Class, field and level as they were taken in hold until a person decides others (T-17). */
const opened: FactsOf = (event: EventOf<ReportAccident>) => [
  ...at('accident.occurred', 'occurredAt')(event),
  ...kindFacts(event),
  ...levelFact('level.suspected', event.data.suspectedLevel, event),
  ...assessedFacts(event),
];

/** Receipt, 快报 and 续报: each says the situation anew, from which the next is due. */
export const reportFacts: Readonly<Record<string, FactsOf>> = {
  'accident.reported': opened,
  'unit.informed': plain,
  'notice.received': received,
  'notice.forwarded': forwarded,
  'report-time.corrected': corrected,
  'express.reported': (event: Sent) => [...forwarded(event), ...situation(event)],
  'follow-up.reported': situation,
  'follow-ups.ended': (event) => plain(event).map((fact) => ({ ...fact, ref: String(event.data['series']) })),
  'statistics.entered': plain,
  'concealment.alleged': tied,
  'concealment.verified': tied,
  'concealment.refuted': tied,
};
