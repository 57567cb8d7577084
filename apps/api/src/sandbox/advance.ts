import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { advanceCommand, isRejection, streamId } from '@app/domain';
import type { StreamStart } from '@app/domain';
import type { Instant } from '@app/calendar';
import { earliestDue, firedRungsOf, hasWaitingMessage, openStreams } from '@app/persistence';
import type { FiredRung, Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { CommandSender } from '../commands/command-sender';
import { contentHash } from '../commands/ids';
import { problemOf, unavailable } from '../problems/problem';

// Messages between the streams of a case take a second at most; longer than this and something is down.
const messagesMs = 15_000;
// A stream that does not get past a rung must not make this loop run for ever.
const mostSteps = 20_000;

/**
 * Moves the today of sandbox cases to an instant, over every rung on the way: whatever came due first fires first,
 * in all streams, and what it told other streams is heard before time goes on.
 */
@Injectable()
export class Advance {
  constructor(
    private readonly source: DataSource,
    private readonly sender: CommandSender,
  ) {}

  /** @param caseId null for all cases @returns the reminders that were given on the way */
  async to(target: Instant, caseId: string | null, operator: Operator): Promise<readonly FiredRung[]> {
    const cases = await this.caseIds(caseId);
    const before = new Set((await firedRungsOf(this.source, cases)).map(keyOf));
    let last: Instant | null = null;
    for (let step = 0; step < mostSteps; step += 1) {
      await this.untilHeard(caseId);
      const due = await earliestDue(this.source, caseId);
      if (due === null || due > target) break;
      if (due === last) throw unavailable('engine-away');
      await this.step(due, caseId, operator);
      last = due;
    }
    await this.step(target, caseId, operator);
    await this.untilHeard(caseId);
    return (await firedRungsOf(this.source, cases)).filter((rung) => !before.has(keyOf(rung)));
  }

  private async step(to: Instant, caseId: string | null, operator: Operator): Promise<void> {
    const streams = (await openStreams(this.source)).filter(({ stream }) => caseId === null || stream.caseId === caseId);
    await Promise.all(streams.map((start) => this.advance(start, to, operator)));
  }

  private async advance(start: StreamStart, to: Instant, operator: Operator): Promise<void> {
    const by = { organ: operator.organ, post: operator.post };
    const act = { by, enteredBy: operator.person, via: 'api' as const, occurredAt: to, documents: [] };
    const command = { name: advanceCommand, act, data: { to } };
    const hash = contentHash({ command: advanceCommand, stream: streamId(start.stream), to });
    const answer = await this.sender.send({ start, id: randomUUID(), sent: { command, hash }, first: 'running' });
    const rejection = isRejection(answer) ? answer : answer.rejection;
    if (rejection !== null) throw problemOf(rejection);
  }

  private async untilHeard(caseId: string | null): Promise<void> {
    const end = performance.now() + messagesMs;
    while (await hasWaitingMessage(this.source, caseId)) {
      if (performance.now() > end) throw unavailable('engine-away');
      await sleep(25);
    }
  }

  private async caseIds(caseId: string | null): Promise<readonly string[]> {
    if (caseId !== null) return [caseId];
    return [...new Set((await openStreams(this.source)).map(({ stream }) => stream.caseId))];
  }
}

function keyOf({ stream, id }: FiredRung): string {
  return `${stream} ${id}`;
}
