import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Day } from '@app/calendar';
import { channelsOf } from '@app/notify';
import type { Attempted, Channel, ChannelSettings } from '@app/notify';
import { outerWays } from '@app/people';
import type { OuterWay } from '@app/people';
import { claimDispatch, climbOnce, endDispatch, gatherOnce, noticeSetting, takeBackOrphans, weeklyOnce } from '@app/persistence';
import type { Dispatch, Editions, WeeklyWork } from '@app/persistence';
import { placesBelow } from '@app/register';
import type { InForce } from '@app/register';
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
// A minute, within which the message is still this process's own.
const keptTimes = 30;
const keepAgainMs = 2_000;

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

  /** Each step by itself: what one of them cannot do holds up none of the others. @returns how much was done */
  private async round(): Promise<number> {
    const { source, settleMs, webAddress } = this.work;
    const compose = composer(webAddress);
    const { step } = this;
    const opened = await step(() => this.open());
    if (opened === null) return 0;
    await step(() => takeBackOrphans(source));
    const books = await step(() => this.work.editions.now(source));
    const climbed = books === null ? 0 : await step(() => climbOnce(source, books.calendar));
    const gathered = await step(() => gatherOnce(source, settleMs, compose.reminders));
    if (books !== null) await step(() => this.tellWeekly(books, compose.weekly));
    const sent = await Promise.all(Array.from({ length: atOnce }, () => step(() => this.sendWaiting())));
    return [climbed, gathered, ...sent].reduce<number>((sum, count) => sum + (count ?? 0), 0);
  }

  /** @returns null where it failed: it is done again in the next round */
  private readonly step = async <T>(what: () => Promise<T>): Promise<T | null> => {
    try {
      return await what();
    } catch (error) {
      this.log.warn(`Reminders wait: ${error instanceof Error ? error.message : 'unknown'}`);
      return null;
    }
  };

  private async tellWeekly({ calendar, register }: InForce, compose: WeeklyWork['compose']): Promise<void> {
    const placesOf = (organ: string) => placesBelow(register.places, organ.slice(0, 6));
    this.told = (await weeklyOnce(this.work.source, { calendar, placesOf, compose }, this.told)) ?? this.told;
  }

  /** The words of the site's own messenger may be changed while this runs. */
  private async open(): Promise<true> {
    const { webhookTemplate } = (await noticeSetting(this.work.source)).settings;
    if (webhookTemplate === this.template) return true;
    this.close();
    this.channels = channelsOf(this.work.ways, webhookTemplate ?? undefined);
    this.template = webhookTemplate;
    return true;
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
    await this.keep(dispatch, came);
  }

  /** What came of it is known here alone: where it is lost a short message that was refused would be in doubt for ever. */
  private async keep(dispatch: Dispatch, came: Attempted): Promise<void> {
    for (let times = 1; ; times += 1) {
      try {
        return await endDispatch(this.work.source, dispatch, came);
      } catch (error) {
        if (this.stopped || times === keptTimes) throw error;
        await sleep(keepAgainMs);
      }
    }
  }
}
