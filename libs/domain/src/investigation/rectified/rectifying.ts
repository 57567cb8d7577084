import type { CaseTold } from '../../rectification/case.schema';
import type { EventOf } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import type { Matter } from '../part';
import type { InvestigationState } from '../state';
import { caseToldOf } from './told';

type Told = {
  readonly told: CaseTold;
  /** Whether the carrying-out begins with it. */
  readonly opens: boolean;
};

/**
 * 整改和评估 live in a stream of their own, from the approval on. It is told whatever changes of what it rests on, and opened where an approval stands and
 * nobody told it yet: with the approval itself, and for one of before this was known at the case's next turn.
 */
function tellCase(state: InvestigationState, { now }: World): readonly NewEvent[] {
  const told = caseToldOf(state);
  if (told === null || same(told, state.rectification?.told)) return [];
  return [{ kind: 'rectification.told', version: 1, occurredAt: now, data: { told, opens: state.rectification === undefined } }];
}

// The ledger keeps the keys of an object in an order of its own.
function same(now: CaseTold, before: CaseTold | undefined): boolean {
  return before !== undefined && ordered(now) === ordered(before);
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** What the carrying-out of the approval is told of the case. */
export const rectifying: Matter = {
  changes: {
    'rectification.told': (state, { data: { told } }: EventOf<Told>) => ({ ...state, rectification: { told } }),
  },
  reactions: {
    'rectification.told': ({ data: { told, opens } }: NewEvent<string, Told>) => [
      { to: { procedure: 'rectification', n: 1 }, command: opens ? 'open-rectification' : 'hear-case', data: told },
    ],
  },
  follows: tellCase,
};
