import { isRejection } from '@app/streams';
import { beijing, commandOf, decideOrder, recorded } from './rehearsal.fixture';
import type { Order } from './rehearsal.fixture';
import type { Irregularity } from './stream/done';
import type { Procedure } from './stream/procedure';

/** An act, as the law forbids it and as it allows it. */
export interface Way<S> {
  readonly state: S;
  readonly order: Order;
}

export interface ThreeWays<S> {
  readonly wrong: Way<S>;
  /** What stands against it. */
  readonly code: string;
  /** The same act where nothing stands against it. */
  readonly right: Partial<Way<S>>;
  /** Who is told of it. */
  readonly told: string;
}

export const done = { reason: '已按纸面文件办理', head: '李某' };

type Marked<S> = S & { readonly irregularities?: readonly Irregularity[] };

/** Refused as a proposal, granted where the law allows it, recorded where it was done all the same (AP-17): the code, the marks, and what follows. */
export function threeWays<S>(procedure: Procedure<Marked<S>>, { wrong, right }: ThreeWays<Marked<S>>, paper: string) {
  const { state, order } = wrong;
  const proposed = decideOrder(procedure, state, { ...order, done: undefined });
  const allowed = decideOrder(procedure, right.state ?? state, right.order ?? order);
  const late: Order = { ...order, documents: [...(order.documents ?? []), paper], done };
  const written = decideOrder(procedure, state, late);
  const bare = decideOrder(procedure, state, { ...order, documents: [], done });
  let after = state;
  if (!isRejection(written))
    for (const [index, event] of written.entries())
      after = procedure.evolve(after, recorded(event, 1000 + index, commandOf(late), beijing(order.now ?? order.at)));
  return {
    refused: isRejection(proposed) ? proposed.code : null,
    granted: isRejection(allowed) ? allowed : allowed.filter(({ kind }) => kind === 'act.irregular'),
    unpapered: isRejection(bare) ? bare.code : null,
    recorded: isRejection(written) ? written : written.filter(({ kind }) => kind === 'act.irregular').map(({ data }) => data),
    after,
  };
}
