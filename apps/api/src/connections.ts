import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';

/** Closes what the process opened, after the last request. */
@Injectable()
export class Connections implements OnApplicationShutdown {
  constructor(
    private readonly source: DataSource,
    private readonly client: Client,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
    await this.client.connection.close();
  }
}
