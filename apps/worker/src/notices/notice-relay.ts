import { Logger } from '@nestjs/common';
import type { Day } from '@app/calendar';
import { channelsOf } from '@app/notify';
import type { Channel, ChannelSettings } from '@app/notify';
import { outerWays } from '@app/people';
import type { OuterWay } from '@app/people';
import { claimDispatch, climbOnce, endDispatch, gatherOnce, noticeSetting, takeBackOrphans, weeklyOnce } from '@app/persistence';
import type { Dispatch, Editions } from '@app/persistence';
import { placesBelow } from '@app/register';
import type { DataSource } from 'typeorm';
import { Rest } from '../rest';
import { composer } from './compose';

export interface NoticeWays {
  /** What is set up for this process. */
  readonly ways: ChannelSettings;
  /** Under which people open the application. */
  readonly webAddress: string;
  /** How long reminders of one moment are waited for, ms. */
  readonly settleMs: number;
}

export interface NoticeWork extends NoticeWays {
  readonly source: DataSource;
  readonly editions: Pick<Editions, 'now'>;
}

type Channels = Partial<Record<OuterWay, Channel>>;

const idleMs = 1_000;
// As many connections as a mail server of an office takes at once.
const atOnce = 5;

/** Brings reminders out of the application, and up where nobody reads them, until it is stopped. Several may run. */
export class NoticeRelay {
  private readonly log = new Logger('notices');
  private channels: Channels = {};
  private template: string | null | undefined = undefined;
  private told: Day | null = null;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private readonly rest = new Rest();

  constructor(private readonly work: NoticeWork) {}

  start(): void {
    this.running = this.run();
  }

  /** What is being sent is brought to its end. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.rest.wake();
    await this.running;
    this.close();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const done = await this.round();
      if (done === 0) await this.rest.for(idleMs);
    }
  }

  private async round(): Promise<number> {
    const { source, editions, settleMs, webAddress } = this.work;
    const compose = composer(webAddress);
    try {
      await this.open();
      await takeBackOrphans(source);
      const { calendar, register } = await editions.now(source);
      const climbed = await climbOnce(source, calendar);
      const gathered = await gatherOnce(source, settleMs, compose.reminders);
      const placesOf = (organ: string) => placesBelow(register.places, organ.slice(0, 6));
      this.told = await weeklyOnce(source, { calendar, placesOf, compose: compose.weekly }, this.told);
      const sent = await Promise.all(Array.from({ length: atOnce }, () => this.sendWaiting()));
      return climbed + gathered + sent.reduce((sum, count) => sum + count, 0);
    } catch (error) {
      this.log.warn(`Reminders wait: ${error instanceof Error ? error.message : 'unknown'}`);
      return 0;
    }
  }

  /** The words of the site's own messenger may be changed while this runs. */
  private async open(): Promise<void> {
    const { webhookTemplate } = (await noticeSetting(this.work.source)).settings;
    if (webhookTemplate === this.template) return;
    this.close();
    this.channels = channelsOf(this.work.ways, webhookTemplate ?? undefined);
    this.template = webhookTemplate;
  }

  private close(): void {
    for (const way of outerWays) this.channels[way]?.close();
  }

  /** One after another until nothing waits. @returns how many were tried */
  private async sendWaiting(): Promise<number> {
    const ways = outerWays.filter((way) => this.channels[way] !== undefined);
    let tried = 0;
    while (!this.stopped) {
      const next = await claimDispatch(this.work.source, ways);
      if (next === null) break;
      await this.send(next);
      tried += 1;
    }
    return tried;
  }

  private async send(dispatch: Dispatch): Promise<void> {
    const { id, way, address, subject, body, link, count } = dispatch;
    const channel = this.channels[way];
    if (channel === undefined) return;
    const came = await channel.send({ id, to: address, subject, text: body, link, count });
    // What the other side answers names people: it stands in the database.
    if (came.outcome !== 'taken') this.log.warn({ dispatch: id, way, outcome: came.outcome });
    await endDispatch(this.work.source, dispatch, came);
  }
}
