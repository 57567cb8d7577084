import type { NewEvent } from '../stream/event';
import type { Reaction } from '../stream/procedure';

type Recorded = NewEvent<
  string,
  { readonly n: number; readonly supervisor: string; readonly addressee: string; readonly prefix: string; readonly matters: string }
>;
type Closed = NewEvent<string, { readonly supervisions: readonly number[] }>;
type React = { react(event: NewEvent): readonly Reaction[] }['react'];

const reactionsTo: Readonly<Record<string, React>> = {
  'supervision.recorded': ({ data }: Recorded) => [{ to: { procedure: 'supervision', n: data.n }, command: 'open-supervision', data }],
  'case.closed': ({ data }: Closed) =>
    data.supervisions.map((n) => ({ to: { procedure: 'supervision', n }, command: 'hear-case-closed', data: {} })),
};

/** What other streams of the case are told of an event. */
export function reactions(event: NewEvent): readonly Reaction[] {
  return reactionsTo[event.kind]?.(event) ?? [];
}
