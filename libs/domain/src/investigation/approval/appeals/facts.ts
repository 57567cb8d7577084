import type { Fact } from '@app/clock';
import type { RecordedEvent } from '../../../stream/event';
import { plain, tied } from '../../facts-of';

/** The act under the name of the remedy, for the clocks of the addressee whose it is; an appeal of nobody who was served concerns none. */
function ofAddressee(event: RecordedEvent, name: string): readonly Fact[] {
  const { ref, addressee } = event.data;
  if (typeof addressee !== 'string') return [];
  return plain(event).map((fact) => ({ ...fact, fact: name, ref: String(ref), of: addressee }));
}

function remedyOf({ data }: RecordedEvent): 'review' | 'suit' {
  return data['kind'] === 'suit' ? 'suit' : 'review';
}

export function filedFacts(event: RecordedEvent): readonly Fact[] {
  return [...tied(event), ...ofAddressee(event, `${remedyOf(event)}.filed`)];
}

export function withdrawnFacts(event: RecordedEvent): readonly Fact[] {
  return [...tied(event), ...ofAddressee(event, `${remedyOf(event)}.withdrawn`)];
}

/** Not taken on, or thrown out: the approval was not judged, so the period may still be used. */
export function decidedFacts(event: RecordedEvent): readonly Fact[] {
  const how = event.data['outcome'] === 'dismissed' ? 'dismissed' : 'decided';
  return [...tied(event), ...ofAddressee(event, `${remedyOf(event)}.${how}`)];
}

export function reviewEndedFacts(event: RecordedEvent): readonly Fact[] {
  const how = String(event.data['how']);
  const ended = ofAddressee(event, 'review.ended').map((fact) => ({ ...fact, value: how }));
  return how === 'time-over' ? [...ended, ...ofAddressee(event, 'review.time-over')] : ended;
}

/** One name for each remedy, so that each period has a start of its own. */
export function remedyKnownFacts(event: RecordedEvent): readonly Fact[] {
  return tied(event).map((fact) => ({ ...fact, fact: `remedy.${String(event.data['remedy'])}-known` }));
}

export function obstacleFacts(event: RecordedEvent): readonly Fact[] {
  return ofAddressee(event, event.kind);
}
