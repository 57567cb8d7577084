import { streamsToWake, wokenFor } from '@app/persistence';
import { streamId } from '@app/streams';
import type { DataSource } from 'typeorm';
import { eachStream, markBehind } from './each-stream';
import { woken } from './engine';
import type { Engine } from './engine';
import type { Part } from './walk';

const perRound = 500;

/**
 * Wakes the streams whose dates another edition of law, register or calendar may move: their workflows wait for a timer that was set by the one
 * before. A stream leaves the list when its signal is with the server, so one may be woken twice and none is
 * forgotten; one that the server refuses holds up no other.
 *
 * @returns ids of those that were woken
 */
export async function wakeChanged(source: DataSource, engine: Engine, behind: string | null): Promise<Part<string>> {
  const marked = await streamsToWake(source, behind, perRound);
  const editionOf = new Map(marked.map(({ start, edition }) => [streamId(start.stream), edition]));
  const outcomes = await eachStream(
    marked.map(({ start }) => start),
    async (start) => {
      await woken(engine, start);
      const id = streamId(start.stream);
      await wokenFor(source, id, editionOf.get(id) ?? 0);
      return 'woken';
    },
  );
  const found = outcomes.filter(({ answer }) => answer === 'woken').map(({ id }) => id);
  const starts = marked.map(({ start }) => start);
  return { found, behind: markBehind(starts, perRound) };
}
