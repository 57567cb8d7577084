import type { Day, Instant } from '@app/calendar';
import type { Fact } from '@app/clock';
import type { RecordedEvent } from '../stream/event';

/** What an event says that clocks can run on. Its kind is the fact's name, except where one act makes a fact of another time. */
export function factsOf(event: RecordedEvent): readonly Fact[] {
  const { kind, occurredAt, recordedAt, data } = event;
  const base = { fact: kind, at: occurredAt, recordedAt };
  switch (kind) {
    case 'accident.reported':
      return [{ ...base, fact: 'accident.occurred', at: time(data['occurredAt'], occurredAt) }];
    case 'report.submitted':
      return [base, { ...base, fact: 'report.received', at: time(data['receivedOn'], occurredAt) }];
    case 'level.determined':
      return [{ ...base, value: String(data['level']) }];
    case 'appraisal.ordered':
    case 'appraisal.delivered':
    case 'extension.refused':
    case 'extension.revoked':
      return [{ ...base, ref: String(data['ref']) }];
    case 'extension.asked':
    case 'extension.granted':
      return [{ ...base, ref: String(data['ref']), days: Number(data['days']) }];
    default:
      return plain.includes(kind) ? [base] : [];
  }
}

const plain = ['team.formed', 'procuratorate.invited', 'procuratorate.answered', 'approval.issued', 'report.published', 'case.closed'];

function time(value: unknown, otherwise: Instant): Instant | Day {
  return typeof value === 'string' ? value : otherwise;
}
