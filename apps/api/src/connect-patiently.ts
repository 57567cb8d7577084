import { Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** The pool comes back by itself after an outage; only its first connection has to be waited for. */
export async function connectPatiently(source: DataSource): Promise<DataSource> {
  for (let waitMs = 250; ; waitMs = Math.min(waitMs * 2, 5_000)) {
    try {
      return await source.initialize();
    } catch (error) {
      new Logger('database').warn(
        `The database does not answer, trying again in ${waitMs} ms: ${error instanceof Error ? error.message : ''}`,
      );
      await sleep(waitMs);
    }
  }
}
