import type { Fact } from '@app/clock';
import type { RecordedEvent } from '../stream/event';

const kinds = [
  'supervision.notice-received',
  'supervision.vetting-agreed',
  'supervision.reopened',
  'supervision.matters-complete',
  'supervision.released',
  'supervision.withdrawn',
];

/** What an event says that clocks can run on; its kind is the fact's name. */
export function factsOf({ kind, occurredAt, recordedAt }: RecordedEvent): readonly Fact[] {
  return kinds.includes(kind) ? [{ fact: kind, at: occurredAt, recordedAt }] : [];
}
