import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { channelsOf } from '@app/notify';
import type { Channel, ChannelSettings } from '@app/notify';
import { outerWays } from '@app/people';
import type { OuterWay } from '@app/people';
import { alarmText, overText } from './alarm-words';
import type { Alarm, AlarmKind } from './alarm-words';
import { toldCounter, untoldCounter } from './measures';

export interface AlarmSettings {
  readonly channels: ChannelSettings;
  /** Whom to tell on each way. */
  readonly to: Readonly<Record<OuterWay, readonly string[]>>;
  /** Under which people open the application. */
  readonly webAddress: string;
  /** For how long (ms) the database may be silent before people are told. */
  readonly blindMs: number;
}

// Whoever was told is not told the same again before he can have done something.
const againMs = 30 * 60_000;

/** Brings an alarm to people, straight from this process: neither the database nor the worker, which may be what fails, has a part in it. */
export class TellPeople {
  private readonly log = new Logger('watchdog');
  // When each was told last; what is over is told once and goes out of the list.
  private readonly told = new Map<AlarmKind, number>();

  constructor(private readonly settings: AlarmSettings) {}

  /** Tells what holds now, and what does so no more. @param asked the kinds of which it is known by now whether they hold; @param template of the messenger of the site, as it was last read */
  async tell(holding: readonly Alarm[], asked: readonly AlarmKind[], template: string | null): Promise<void> {
    const news = holding.filter(({ kind }) => Date.now() - (this.told.get(kind) ?? -Infinity) >= againMs);
    const over = asked.filter((kind) => this.told.has(kind) && !holding.some((alarm) => alarm.kind === kind));
    if (news.length === 0 && over.length === 0) return;
    const channels = channelsOf(this.settings.channels, template ?? undefined);
    try {
      for (const alarm of news) if (await this.sendBy(channels, waysFor(alarm), alarmText(alarm))) this.told.set(alarm.kind, Date.now());
      for (const kind of over) if (await this.sendBy(channels, outerWays, overText(kind))) this.told.delete(kind);
    } finally {
      for (const channel of Object.values(channels)) channel.close();
    }
  }

  /** On one way after the other until one has taken it. @returns whether somebody may have it */
  private async sendBy(
    channels: Partial<Record<OuterWay, Channel>>,
    ways: readonly OuterWay[],
    said: ReturnType<typeof alarmText>,
  ): Promise<boolean> {
    let doubtful = false;
    for (const way of ways) {
      const channel = channels[way];
      if (channel === undefined) continue;
      const outcomes = await Promise.all(this.settings.to[way].map((to) => this.send(channel, way, to, said)));
      if (outcomes.includes('taken')) return true;
      // It may have arrived, so the next way is tried, and it is not said every half minute.
      doubtful ||= outcomes.includes('doubtful');
    }
    if (!doubtful) untoldCounter.inc();
    return doubtful;
  }

  private async send(channel: Channel, way: OuterWay, to: string, { zh, en }: ReturnType<typeof alarmText>): Promise<string> {
    const link = `${this.settings.webAddress}/status`;
    const text = [`${zh}。`, link, ...(way === 'mail' ? [en] : [])].join('\n');
    const { outcome } = await channel.send({ id: randomUUID(), to, subject: zh, text, link, count: 1 });
    if (outcome === 'taken') toldCounter.inc();
    else this.log.error({ alarm: 'people-not-told', way, outcome });
    return outcome;
  }
}

/** What does not work itself comes last. */
function waysFor(alarm: Alarm): readonly OuterWay[] {
  const failing = alarm.kind === 'delivery-late' ? alarm.ways.map(({ way }) => way) : [];
  return [...outerWays.filter((way) => !failing.includes(way)), ...failing];
}
