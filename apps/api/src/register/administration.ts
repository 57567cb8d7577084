import { Injectable } from '@nestjs/common';
import { ChangeRefused, previewNotice, recordChange } from '@app/administration';
import type { Change, LoadedNotice, NoticePreview } from '@app/administration';
import { fault } from '@app/domain';
import type { Operator } from '@app/persistence';
import type { InForce } from '@app/register';
import { DataSource } from 'typeorm';
import { KnownProcedures } from '../procedures/known-procedures';
import { validationProblem } from '../problems/validation';
import { shownEntry } from './entry.schema';
import type { ShownEntry } from './entry.schema';
import { Registry } from './registry';

/** What an administrator does to register and calendar. */
@Injectable()
export class Administration {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
    private readonly known: KnownProcedures,
  ) {}

  /** @throws Problem where something stands against it */
  async record(asked: (now: InForce) => Change, operator: Operator): Promise<ShownEntry> {
    try {
      return shownEntry(await recordChange(this.source, this.registry.editions, operator.person, asked));
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error;
      throw validationProblem(error.faults.map(({ field, reason }) => ({ path: field.split('.'), message: fault(reason.zh, reason.en) })));
    }
  }

  preview(notice: LoadedNotice): Promise<NoticePreview> {
    return previewNotice(this.source, this.registry.editions, this.known.repertoire, notice);
  }
}
