import { relayOnce, streamCache, takeTurn } from '@app/persistence';
import type { WaitingMessage } from '@app/persistence';
import { booksOf, repertoire, turnOf } from '@app/turn';
import type { DataSource } from 'typeorm';

/** Delivers what waits in the outbox, and what follows from it, without a Temporal server. */
export async function deliverAll(source: DataSource): Promise<void> {
  for (;;) {
    const waiting: WaitingMessage[] = [];
    await relayOnce(source, (message) => (waiting.push(message), Promise.resolve('sent')));
    if (waiting.length === 0) return;
    for (const { start, sent } of waiting) {
      const ask = { ...start, known: null, turn: { kind: 'message' as const, ...sent } };
      await takeTurn(source, streamCache(repertoire.procedures, 1), ask, (stand, at, inForce) =>
        turnOf(stand, ask.turn, at, booksOf(repertoire, inForce)),
      );
    }
  }
}
