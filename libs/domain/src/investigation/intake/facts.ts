import type { Fact } from '@app/clock';
import type { EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import { at, plain, tied } from '../facts-of';
import { isLarger } from './is-larger';
import type { Received } from './received';

type FactsOf = { of(event: RecordedEvent): readonly Fact[] }['of'];
type Sent = EventOf<{ readonly answers: readonly string[]; readonly known?: string }>;

/** Each receipt runs its own clocks, by the level as it was known then: a level that rises later makes no old report late. */
const received: FactsOf = (event: EventOf<Received>) => {
  const { ref, onward, known, firsts } = event.data;
  const moment = { at: event.occurredAt, recordedAt: event.recordedAt };
  return [
    { fact: 'notice.received', ref, value: onward, ...moment },
    ...(isLarger(known) ? [{ fact: 'larger-accident.received', ref, ...moment }] : []),
    ...(firsts.includes('unit') ? [{ fact: 'unit.reported', ...moment }] : []),
    ...(firsts.includes('department') ? [{ fact: 'department.informed', ...moment }] : []),
  ];
};

/** What is sent again answers no receipt, so it cannot move the moment of the first sending. */
const forwarded: FactsOf = (event: Sent) => event.data.answers.flatMap((ref) => plain(event).map((fact) => ({ ...fact, ref })));

const situation: FactsOf = ({ occurredAt, recordedAt, data }) => [
  { fact: 'situation.reported', at: occurredAt, recordedAt, value: String(data['known']) },
];

/** 快报 and 续报: each says the situation anew, from which the next is due. */
export const reportFacts: Readonly<Record<string, FactsOf>> = {
  'accident.reported': at('accident.occurred', 'occurredAt'),
  'unit.informed': plain,
  'notice.received': received,
  'notice.forwarded': forwarded,
  'express.reported': (event: Sent) => [...forwarded(event), ...situation(event)],
  'follow-up.reported': situation,
  'follow-ups.ended': plain,
  'statistics.entered': plain,
  'concealment.alleged': tied,
  'concealment.verified': tied,
  'concealment.refuted': tied,
};
