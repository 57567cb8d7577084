import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { instant } from '@app/domain';
import type { Turn, World } from '@app/domain';
import { alarmsCounter } from '@app/observability';
import { gatesOf, isAnnounced, openerOf, standOf, streamCache } from '@app/persistence';
import type { Seen, StreamCache } from '@app/persistence';
import { reject, streamId } from '@app/streams';
import type { AskedTurn, Rejection, StreamRef } from '@app/streams';
import { rejectionOf, settled, turnOf } from '@app/turn';
import type { Books } from '@app/turn';
import { DataSource } from 'typeorm';
import type { QueryRunner } from 'typeorm';
import { KnownProcedures } from '../procedures/known-procedures';
import { Problem, unavailable } from '../problems/problem';
import { Registry } from '../register/registry';
import type { CommandBody } from './command-body.schema';
import { factsOf, shutGateOf } from './shut-gate';

/** A stream as the API sees it for itself, with the law and the today that hold for it. */
export interface SeenStream extends Seen {
  readonly books: Books;
  readonly world: World;
}

const mostKept = 1_000;
// A message takes a second at most; longer than this and something is down.
const messageMs = 5_000;

/** Streams beside their ledgers: the API decides early what the turn will decide again. */
@Injectable()
export class Streams {
  private readonly log = new Logger('streams');
  private readonly cache: StreamCache;

  constructor(
    private readonly source: DataSource,
    private readonly known: KnownProcedures,
    private readonly registry: Registry,
  ) {
    this.cache = streamCache(known.repertoire.procedures, mostKept, { mostBytes: 256 * 1024 * 1024, editions: registry.editions });
  }

  /** The stream that a request names; without a procedure that which opened the case. @throws Problem when there is no such case or procedure */
  async named(caseId: string, { procedure, n }: Pick<CommandBody, 'procedure' | 'n'>): Promise<StreamRef> {
    if (procedure !== undefined) return { caseId, procedure: this.known.kindOf(procedure), n };
    const opener = await openerOf(this.source, caseId);
    if (opener === null) throw new Problem('case-not-found', { params: { case: caseId } });
    return { caseId, procedure: this.known.kindOf(opener.procedure), n };
  }

  /** @param turnId whose receipt is wanted @throws Problem when there is no such case, `engine-away` when it is told of and does not begin */
  async see(ref: StreamRef, turnId: string | null = null): Promise<SeenStream> {
    const seen = await this.look(ref, turnId, '');
    if (seen.head === null) throw new Problem('case-not-found', { params: { case: ref.caseId } });
    return seen.stand.state.own === null ? this.onceBegun(ref, turnId) : seen;
  }

  /** A procedure that another has just opened by a message is waited for: who saw it recorded may go on with it. */
  private async onceBegun(ref: StreamRef, turnId: string | null): Promise<SeenStream> {
    for (const end = performance.now() + messageMs; performance.now() < end; await sleep(25)) {
      // Asked first: a message that is gone by now has been heard by the time of the look.
      const announced = await isAnnounced(this.source, streamId(ref));
      const seen = await this.look(ref, turnId, '');
      if (seen.stand.state.own !== null || !announced) return seen;
    }
    throw unavailable('engine-away');
  }

  /** A stream of a case that may not be there yet. @param place division code of the place where it is to be opened */
  async look(ref: StreamRef, turnId: string | null, place: string): Promise<SeenStream> {
    const runner = this.source.createQueryRunner();
    try {
      return await this.on(runner, ref, turnId, place);
    } finally {
      await runner.release();
    }
  }

  /** The same on a connection of the caller's, such as one snapshot of several reads. */
  async on(runner: QueryRunner, stream: StreamRef, turnId: string | null, place: string): Promise<SeenStream> {
    const seen = await standOf(runner, this.cache, { stream, place, turnId });
    const { stand, now } = seen;
    const books = this.registry.booksOf(seen.inForce);
    const { sheet, calendar } = books.law(stream.procedure, stand.place);
    const shift = stand.state.own === null ? stand.caseShift : stand.state.shift;
    return { ...seen, books, world: { now: instant(Date.parse(now) + shift), law: sheet, calendar } };
  }

  /**
   * What the turn of a command will say against it as the stream stands now, or null: said here it leaves no trace, and its key stays
   * free. What changes until the turn is recorded as a refusal.
   */
  async refusal(seen: SeenStream, asked: Extract<AskedTurn, { kind: 'command' }>): Promise<Rejection | null> {
    const { stand, now, world, books: by } = seen;
    const turn = this.decided(stand.ref, () => turnOf(settled(stand, now, by), asked, now, by));
    if (turn === null) return reject('decision-failed');
    const rejection = rejectionOf(turn);
    if (rejection !== null || turn.draft === null || turn.draft.guards.length === 0) return rejection;
    return shutGateOf(turn.draft.guards, { law: world.law, facts: factsOf(seen) }, await gatesOf(this.source, stand.ref.caseId));
  }

  /** Null for a decision that throws: its turn would answer so, too. */
  private decided(ref: StreamRef, decide: () => Turn): Turn | null {
    try {
      return decide();
    } catch (error) {
      alarmsCounter.inc({ alarm: 'decision-failed' });
      const at = error instanceof Error ? error.stack?.split('\n')[1]?.trim() : undefined;
      this.log.error({ alarm: 'decision-failed', stream: streamId(ref), turn: 'early', at });
      return null;
    }
  }
}
