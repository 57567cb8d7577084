import type { NewEvent } from '../stream/event';
import type { Reaction } from '../stream/procedure';

const tells: Readonly<Record<string, string>> = {
  'supervision.opened': 'hear-supervision-opened',
  // That it runs again is said as at the first: the case lets go of the gate that this stream now holds.
  'supervision.reopened': 'hear-supervision-opened',
  'supervision.draft-heard': 'hear-draft-known',
  'supervision.changes-asked': 'hear-changes-asked',
  'supervision.vetting-agreed': 'hear-vetting-agreed',
  'supervision.released': 'hear-supervision-released',
  'supervision.withdrawn': 'hear-supervision-withdrawn',
};

/** What the investigation is told of an event. */
export function reactions(event: NewEvent): readonly Reaction[] {
  const command = tells[event.kind];
  if (command === undefined) return [];
  const version = event.kind === 'supervision.draft-heard' ? { version: event.data['version'] } : {};
  return [{ to: { procedure: 'investigation', n: 1 }, command, data: { n: event.data['n'], ...version } }];
}
