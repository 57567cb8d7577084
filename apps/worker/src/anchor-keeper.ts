import { Logger } from '@nestjs/common';
import { addDays, beijingDay } from '@app/calendar';
import { databaseNow, writeAnchor } from '@app/persistence';
import type { DataSource } from 'typeorm';

const everyMs = 10 * 60_000;

/** Anchors each Beijing day soon after it has ended. Several workers may try; the day is anchored once. */
export class AnchorKeeper {
  private readonly log = new Logger('anchor');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly file: string,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.anchorYesterday(), everyMs);
    void this.anchorYesterday();
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  private async anchorYesterday(): Promise<void> {
    try {
      // The database's clock: of two workers, one whose clock is a day off would anchor a day that has not ended.
      const yesterday = addDays(beijingDay(await databaseNow(this.source)), -1);
      await writeAnchor(this.source, this.file, yesterday);
    } catch (error) {
      this.log.error(`Yesterday is not anchored yet: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
}
