import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { advanceCommand, isRejection, streamId } from '@app/streams';
import type { StreamStart } from '@app/streams';
import type { Instant } from '@app/calendar';
import { earliestDue, firedRungsOf, hasWaitingMessage, openStreams, streamsOfCase } from '@app/persistence';
import type { FiredRung, Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { CommandSender } from '../commands/command-sender';
import { contentHash } from '../commands/ids';
import { problemOf, unavailable } from '../problems/problem';

// Messages between the streams of a case take a second at most; longer than this and something is down.
const messagesMs = 15_000;
// A stream that does not get past its rung is looked at this often before the caller is told.
const patience = 40;
// Cases hardly know of each other, so some may be moved at once; what they tell each other is heard at whatever day the other has come to.
const casesAtOnce = 4;

/**
 * Moves the today of sandbox cases to an instant, over every rung on the way: within a case whatever came due first fires
 * first, in all its streams, and what it told other streams is heard before time goes on.
 */
@Injectable()
export class Advance {
  constructor(
    private readonly source: DataSource,
    private readonly sender: CommandSender,
  ) {}

  /**
   * Cases of which nothing is open keep the day on which they ended.
   *
   * @returns the reminders that were given on the way, in the order of their times
   */
  async all(target: Instant, operator: Operator): Promise<readonly FiredRung[]> {
    const moved = new Set<string>();
    const fired: FiredRung[] = [];
    // What one case tells another may open one more on the way.
    for (let left = await this.openCases(moved); left.length > 0; left = await this.openCases(moved)) {
      for (const caseId of left) moved.add(caseId);
      for (let index = 0; index < left.length; index += casesAtOnce) {
        const some = left.slice(index, index + casesAtOnce);
        fired.push(...(await Promise.all(some.map((caseId) => this.one(caseId, target, operator)))).flat());
      }
    }
    return fired.sort((left, right) => (left.at < right.at ? -1 : 1));
  }

  private async openCases(but: ReadonlySet<string>): Promise<readonly string[]> {
    const open = await openStreams(this.source);
    return [...new Set(open.map(({ stream }) => stream.caseId))].filter((caseId) => !but.has(caseId));
  }

  /** @returns the reminders that were given on the way */
  async one(caseId: string, target: Instant, operator: Operator): Promise<readonly FiredRung[]> {
    const before = new Set((await firedRungsOf(this.source, [caseId])).map(keyOf));
    await this.overRungs(caseId, target, operator);
    // Those that have ended too: what is done to a closed case (a correction ordered, an approval revoked) has its own day.
    await this.move(await streamsOfCase(this.source, caseId), target, operator);
    await this.untilHeard(caseId);
    return (await firedRungsOf(this.source, [caseId])).filter((rung) => !before.has(keyOf(rung)));
  }

  private async overRungs(caseId: string, target: Instant, operator: Operator): Promise<void> {
    let last: Instant | null = null;
    for (let stuck = 0; stuck < patience;) {
      await this.untilHeard(caseId);
      const due = await earliestDue(this.source, caseId);
      if (due === null || due > target) return;
      const open = (await openStreams(this.source)).filter(({ stream }) => stream.caseId === caseId);
      await this.move(open, due, operator);
      stuck = due === last ? stuck + 1 : 0;
      last = due;
    }
    throw unavailable('engine-away');
  }

  private async move(streams: readonly StreamStart[], to: Instant, operator: Operator): Promise<void> {
    await Promise.all(streams.map((start) => this.advance(start, to, operator)));
  }

  private async advance(start: StreamStart, to: Instant, operator: Operator): Promise<void> {
    const by = { organ: operator.organ, post: operator.post };
    const act = { by, enteredBy: operator.person, via: 'api' as const, occurredAt: to, documents: [] };
    const command = { name: advanceCommand, act, data: { to } };
    const hash = contentHash({ command: advanceCommand, stream: streamId(start.stream), to });
    const id = randomUUID();
    // Each step has its own time: an advance over a year of many cases takes as long as it takes.
    const answer = await this.sender.send({ start, id, sent: { id, command, hash }, first: 'running' }, performance.now());
    const rejection = isRejection(answer) ? answer : answer.receipt.rejection;
    if (rejection !== null) throw problemOf(rejection);
  }

  private async untilHeard(caseId: string): Promise<void> {
    const end = performance.now() + messagesMs;
    while (await hasWaitingMessage(this.source, caseId)) {
      if (performance.now() > end) throw unavailable('engine-away');
      await sleep(25);
    }
  }
}

function keyOf({ stream, id }: FiredRung): string {
  return `${stream} ${id}`;
}
