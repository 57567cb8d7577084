import { streamId } from '@app/domain';
import type { AppendAnswer, TurnLookup } from '@app/domain';
import type { DataSource } from 'typeorm';
import { eventsAfter } from './events';
import { LedgerShorter } from './ledger-shorter';
import { standOf } from './stand';

/**
 * What the ledger holds of a turn, without writing anything: its answer if it was written, else what is ahead of it.
 *
 * @throws LedgerShorter when the stream has fewer events than the turn rests on
 */
export async function lookUpTurn(source: DataSource, { stream, seq, turnId }: TurnLookup): Promise<AppendAnswer> {
  const runner = source.createQueryRunner();
  try {
    const { streamSeq, standing, receipt } = await standOf(runner, stream, turnId);
    if (streamSeq < seq) throw new LedgerShorter(streamId(stream), seq, streamSeq);
    return { events: await eventsAfter(runner, streamId(stream), seq), behind: receipt === null, receipt, standing };
  } finally {
    await runner.release();
  }
}
