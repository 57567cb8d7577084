import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { DocumentStore } from './document-store';

// Longer than any upload that another process may still be taking.
const abandonedMs = 24 * 3_600_000;

/** Removes at the start what uploads have left that a crash cut off. */
@Injectable()
export class Sweeper implements OnApplicationBootstrap {
  private readonly log = new Logger('documents');

  constructor(private readonly store: DocumentStore) {}

  async onApplicationBootstrap(): Promise<void> {
    try {
      const swept = await this.store.files.sweep(abandonedMs);
      if (swept > 0) this.log.log({ documents: 'abandoned uploads removed', swept });
    } catch (error) {
      this.log.warn({ documents: 'could not sweep', reason: error instanceof Error ? error.message : 'unknown' });
    }
  }
}
