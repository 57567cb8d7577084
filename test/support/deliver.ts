import { relayOnce, streamCache, takeTurn } from '@app/persistence';
import type { WaitingMessages } from '@app/persistence';
import { booksOf, repertoire, turnOf } from '@app/turn';
import type { DataSource } from 'typeorm';

/** Delivers what waits in the outbox, and what follows from it, without a Temporal server. */
export async function deliverAll(source: DataSource): Promise<void> {
  for (;;) {
    const waiting: WaitingMessages[] = [];
    await relayOnce(source, (messages) => (waiting.push(messages), Promise.resolve('sent')));
    if (waiting.length === 0) return;
    for (const { start, message } of waiting.flatMap(({ start, sent }) => sent.map((message) => ({ start, message })))) {
      const ask = { ...start, known: null, turn: { kind: 'message' as const, ...message } };
      await takeTurn(source, streamCache(repertoire.procedures, 1), ask, (stand, at, inForce) =>
        turnOf(stand, ask.turn, at, booksOf(repertoire, inForce)),
      );
    }
  }
}
