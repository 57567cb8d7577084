import { unavailable } from '../problems/problem';

interface Lane {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * Lets at most `width` tasks of one key run at once and queues the others in order: a Temporal server refuses more than
 * ten updates of one workflow in flight. The queue is bounded, so that a flood is told to come again.
 */
export class Lanes {
  private readonly lanes = new Map<string, Lane>();

  constructor(
    private readonly width: number,
    private readonly longest: number,
  ) {}

  /** @param end of performance.now(): who has not got a place by then is told to come again */
  async run<T>(key: string, end: number, task: () => Promise<T>): Promise<T> {
    const lane = this.laneOf(key);
    if (lane.running >= this.width) await this.wait(lane, end);
    else lane.running += 1;
    try {
      return await task();
    } finally {
      this.leave(key, lane);
    }
  }

  private laneOf(key: string): Lane {
    const lane = this.lanes.get(key) ?? { running: 0, waiting: [] };
    this.lanes.set(key, lane);
    return lane;
  }

  private wait(lane: Lane, end: number): Promise<void> {
    if (lane.waiting.length >= this.longest) throw unavailable('too-many-commands', 1);
    return new Promise((go, giveUp) => {
      const late = (): void => {
        lane.waiting.splice(lane.waiting.indexOf(enter), 1);
        giveUp(unavailable('too-many-commands', 1));
      };
      const timer = end === Infinity ? undefined : setTimeout(late, Math.max(0, end - performance.now()));
      const enter = (): void => {
        clearTimeout(timer);
        go();
      };
      lane.waiting.push(enter);
    });
  }

  // The place is handed to the next one in line and never free in between.
  private leave(key: string, lane: Lane): void {
    const next = lane.waiting.shift();
    if (next !== undefined) return next();
    lane.running -= 1;
    if (lane.running === 0) this.lanes.delete(key);
  }
}
