import { latestPoll } from '@app/temporal-client';
import type { Client } from '@temporalio/client';
import { isPolled, seenPolls } from './polled';
import type { SeenPolls } from './polled';

/** The queue of the workers, seen from outside them: a worker that hangs says nothing of its own. */
export class TaskQueue {
  private seen: SeenPolls | null = null;

  constructor(
    private readonly client: Client,
    private readonly name: string,
  ) {}

  /** Whether a worker polls it. @throws where the engine does not answer */
  async isPolled(): Promise<boolean> {
    const latest = await latestPoll(this.client, this.name);
    this.seen = seenPolls(this.seen, latest, Date.now());
    return isPolled(this.seen, this.seen.lookedAt);
  }
}
