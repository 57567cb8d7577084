import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { projectStream } from '@app/domain';
import type { Parties } from '@app/domain';
import { listAnew, openerOf, streamsOf, unlistedCases } from '@app/persistence';
import { DataSource } from 'typeorm';
import { Streams } from '../commands/streams';
import { KnownProcedures } from '../procedures/known-procedures';

const perRound = 200;
const againMs = 60_000;

/**
 * After an upgrade the rows of older cases say less than this release shows: they are written anew from the ledger, one after the other, while people
 * work. Whatever cannot be read is left as it was; its stream is stopped and alarmed elsewhere.
 */
@Injectable()
export class CaseLister implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('lists');
  private ends = false;
  private again: NodeJS.Timeout | null = null;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly streams: Streams,
    private readonly known: KnownProcedures,
  ) {}

  onApplicationBootstrap(): void {
    this.working = this.all().catch((error: unknown) => {
      this.log.warn({ lists: 'could not be written anew', reason: error instanceof Error ? error.message : 'unknown' });
      if (!this.ends) this.again = setTimeout(() => this.onApplicationBootstrap(), againMs).unref();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.ends = true;
    if (this.again !== null) clearTimeout(this.again);
    await this.working;
  }

  /** All cases of before. */
  async all(): Promise<void> {
    let behind: string | null = null;
    let listed = 0;
    do {
      const ids = await unlistedCases(this.source, behind, perRound);
      for (const id of ids) listed += !this.ends && (await this.list(id)) ? 1 : 0;
      behind = ids.at(-1) ?? null;
    } while (behind !== null && !this.ends);
    if (listed > 0) this.log.log({ lists: 'written anew', cases: listed });
  }

  private async list(caseId: string): Promise<boolean> {
    const opener = await openerOf(this.source, caseId);
    if (opener === null) return false;
    const stream = { caseId, procedure: this.known.kindOf(opener.procedure), n: opener.n };
    const seen = await this.streams.look(stream, null, '').catch(() => null);
    if (seen === null || seen.head === null) return false;
    const { procedure, stand, world, head } = seen;
    return listAnew(this.source, caseId, head.version, projectStream(procedure, stand.state, world, caseId), await this.parties(caseId));
  }

  private async parties(caseId: string): Promise<readonly (Parties & { readonly stream: string })[]> {
    const found: (Parties & { readonly stream: string })[] = [];
    for (const { id, procedure: kind, n } of await streamsOf(this.source, caseId)) {
      if (this.known.repertoire.procedures[kind]?.parties === undefined) continue;
      const seen = await this.streams.look({ caseId, procedure: kind, n }, null, '').catch(() => null);
      const own = seen?.stand.state.own ?? null;
      const parties = own === null ? undefined : seen?.procedure.parties?.(own);
      if (parties !== undefined) found.push({ stream: id, ...parties });
    }
    return found;
  }
}
