import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Closes the pool after the last request. The channel to Temporal is left to the end of the process: a retry that still
 * waits in it would find it shut and bring the process down with an error that nobody can catch.
 */
@Injectable()
export class Connections implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
