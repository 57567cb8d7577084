import { Logger } from '@nestjs/common';
import { failedDispatches, lateDeliveries, lateStreams, noticeSetting, unwrittenDeliveries } from '@app/persistence';
import type { DataSource } from 'typeorm';
import type { Alarm, AlarmKind } from './alarm-words';
import { failedDispatchesGauge, lateDeliveriesGauge, lateRemindersGauge, unwrittenGauge } from './measures';
import type { TellPeople } from './tell-people';

const reminderLateSeconds = 5 * 60;
const deliveryLateSeconds = 10 * 60;
const seenKinds: readonly AlarmKind[] = ['reminder-late', 'delivery-late', 'delivery-unwritten', 'database-away'];

/** Whether reminders arrive, looked at from another process and by other queries than those that give and send them. */
export class Arrivals {
  private readonly log = new Logger('watchdog');
  private before: readonly AlarmKind[] = [];
  private sawAt = Date.now();
  private template: string | null = null;
  private telling: Promise<void> | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly people: TellPeople,
    private readonly blindMs: number,
  ) {}

  /** One look. It does not wait until people are told: a mail server that is silent holds up nothing else. */
  async look(): Promise<void> {
    try {
      const found = await this.found();
      this.sawAt = Date.now();
      for (const alarm of found) {
        const { kind: name, ...more } = alarm;
        this.log.error({ alarm: name, ...more });
      }
      // A sandbox whose today was just moved gives in the next moments what is late by its clock.
      const again = found.filter(({ kind }) => this.before.includes(kind));
      this.before = found.map(({ kind }) => kind);
      this.tell(again, seenKinds);
    } catch (error) {
      const blind = Date.now() - this.sawAt;
      this.log.warn({ watchdog: 'could not look for reminders', reason: error instanceof Error ? error.message : 'unknown' });
      if (blind < this.blindMs) return;
      this.log.error({ alarm: 'database-away', seconds: Math.floor(blind / 1_000) });
      this.tell([{ kind: 'database-away', minutes: Math.floor(blind / 60_000) }], []);
    }
  }

  /** What is being told is told. */
  async settled(): Promise<void> {
    await this.telling;
  }

  private async found(): Promise<readonly Alarm[]> {
    const late = await lateStreams(this.source, reminderLateSeconds);
    const waiting = await lateDeliveries(this.source, deliveryLateSeconds);
    const unwritten = await unwrittenDeliveries(this.source, deliveryLateSeconds);
    lateRemindersGauge.set(late.length);
    lateDeliveriesGauge.set(waiting.reduce((sum, { count }) => sum + count, 0));
    unwrittenGauge.set(unwritten);
    failedDispatchesGauge.set(await failedDispatches(this.source));
    this.template = (await noticeSetting(this.source)).settings.webhookTemplate;
    const longest = Math.max(...late.map(({ lateSeconds }) => lateSeconds));
    const ways = waiting.map(({ way, count, seconds }) => ({ way, count, minutes: Math.floor(seconds / 60) }));
    return [
      ...(late.length === 0 ? [] : [{ kind: 'reminder-late' as const, count: late.length, minutes: Math.floor(longest / 60) }]),
      ...(ways.length === 0 ? [] : [{ kind: 'delivery-late' as const, ways }]),
      ...(unwritten === 0 ? [] : [{ kind: 'delivery-unwritten' as const, count: unwritten }]),
    ];
  }

  private tell(holding: readonly Alarm[], asked: readonly AlarmKind[]): void {
    if (this.telling !== null) return;
    this.telling = this.people
      .tell(holding, asked, this.template)
      .catch((error: unknown) => this.log.error({ alarm: 'people-not-told', reason: error instanceof Error ? error.message : 'unknown' }))
      .finally(() => (this.telling = null));
  }
}
