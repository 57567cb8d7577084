import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { movedCases, unreadOf } from '@app/persistence';
import type { Moved, UnreadCount } from '@app/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';

/** Who looks at something. */
export interface Watching {
  /** Ids of cases. */
  readonly cases: readonly string[];
  /** Whether a tick is wanted when anything changed, for lists. */
  readonly lists: boolean;
  /** Whose unread reminders are counted; null where nobody asked for it. */
  readonly person: string | null;
  readonly response: Response;
  /** Whether they may still be told. */
  readonly isStillIn: () => Promise<boolean>;
}

/** What one of them was told last. */
interface Told extends Watching {
  readonly seqs: Map<string, number>;
  lastChange: string | null | undefined;
  counted: string | null;
}

const lookMs = 1_000;
const beatMs = 15_000;
const askMs = 5_000;
// Whoever reads so slowly is cut off, and comes again.
const mostBuffered = 64 * 1024;

/**
 * Tells those who look at a case that it has moved on, and people how much they have not read, and nothing else: what it is, they read. The database is asked once a second by each process,
 * for all that are being looked at together, and not at all while nobody looks.
 */
@Injectable()
export class LiveHub implements OnModuleDestroy {
  private readonly log = new Logger('live');
  private readonly watching = new Set<Told>();
  private timer: NodeJS.Timeout | null = null;
  private ends = false;
  private looks = 0;

  constructor(private readonly source: DataSource) {}

  /** Before the server waits for its open answers: these never end by themselves. */
  onModuleDestroy(): void {
    this.ends = true;
    if (this.timer !== null) clearTimeout(this.timer);
    for (const { response } of this.watching) response.end();
    this.watching.clear();
  }

  /** The answer stays open until its reader goes, may no longer be told, or the process ends. */
  add(watching: Watching): void {
    const { response } = watching;
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Nothing between here and the reader may keep, gather or compress it.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    if (this.ends) return void response.end();
    const told: Told = { ...watching, seqs: new Map(), lastChange: undefined, counted: null };
    this.watching.add(told);
    response.on('close', () => this.watching.delete(told));
    if (this.timer === null) this.plan(0);
  }

  private plan(inMs: number): void {
    this.timer = setTimeout(() => {
      void this.round().finally(() => {
        this.timer = null;
        if (this.watching.size > 0 && !this.ends) this.plan(lookMs);
      });
    }, inMs);
  }

  private async round(): Promise<void> {
    this.looks += 1;
    try {
      await this.look();
      if ((this.looks * lookMs) % askMs === 0) await this.ask();
    } catch (error) {
      // What is away is for the next look; the readers know nothing of it.
      this.log.warn({ live: 'could not look', reason: error instanceof Error ? error.message : 'unknown' });
    }
    if ((this.looks * lookMs) % beatMs === 0) for (const { response } of this.watching) response.write(': beat\n\n');
  }

  private async look(): Promise<void> {
    const ids = [...new Set([...this.watching].flatMap(({ cases }) => cases))];
    const moved = await movedCases(this.source, ids);
    for (const told of this.watching) tell(told, moved);
    const people = [...new Set([...this.watching].flatMap(({ person }) => (person === null ? [] : [person])))];
    if (people.length > 0) count([...this.watching], people, await unreadOf(this.source, people));
  }

  /** Ends what its reader may no longer be told. */
  private async ask(): Promise<void> {
    for (const told of [...this.watching]) {
      if (await told.isStillIn()) continue;
      told.response.end();
      this.watching.delete(told);
    }
  }
}

function tell(told: Told, { seqs, lastChange }: Moved): void {
  const { cases, lists, response } = told;
  for (const id of cases) {
    const seq = seqs[id];
    if (seq === undefined || seq === told.seqs.get(id)) continue;
    told.seqs.set(id, seq);
    response.write(`data: ${JSON.stringify({ case: id, seq })}\n\n`);
  }
  if (lists && told.lastChange !== undefined && told.lastChange !== lastChange) response.write('event: lists\ndata: {}\n\n');
  told.lastChange = lastChange;
  if (response.writableLength > mostBuffered) response.end();
}

/** @param people those who were asked for: somebody who came in meanwhile waits for the next look */
function count(watching: readonly Told[], people: readonly string[], counts: readonly UnreadCount[]): void {
  for (const told of watching) {
    const { person, response } = told;
    if (person === null || !people.includes(person)) continue;
    const { unread = 0, ringing = 0 } = counts.find((one) => one.person === person) ?? {};
    const data = JSON.stringify({ unread, ringing });
    if (data === told.counted) continue;
    told.counted = data;
    response.write(`event: notices\ndata: ${data}\n\n`);
  }
}
