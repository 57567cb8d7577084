import { Injectable } from '@nestjs/common';
import { recordedAnswer } from '@app/persistence';
import type { Operator, RecordedAnswer } from '@app/persistence';
import { commandTurnId, isRejection, streamId } from '@app/streams';
import type { Command, Rejection, SentCommand, StreamRef } from '@app/streams';
import { DataSource } from 'typeorm';
import { demandMay, ofCommand } from '../auth/permissions';
import { arrivedAt } from '../logging/request-context';
import { KnownProcedures } from '../procedures/known-procedures';
import { Problem, problemOf } from '../problems/problem';
import { CommandSender } from './command-sender';
import { refuseUnknownCases } from './cited-cases';
import { refuseUnknownDocuments } from './cited-documents';
import { commandOf } from './command-of';
import type { Named } from './command-of';
import type { CommandAnswer } from './command-answer';
import { commandId } from './ids';
import { factsOf, withArticle } from './shut-gate';
import { Streams } from './streams';
import type { SeenStream } from './streams';

/** A command as it came in, before anything of it was checked but its outer form. */
export interface Given {
  readonly ref: StreamRef;
  readonly named: Named;
  readonly operator: Operator;
  readonly key: string;
  /** Of what the caller sent: see contentHash. */
  readonly hash: string;
}

// Sealed on its way through Temporal, a command must stay below one mebibyte, with what is put around it.
const longestCommand = 900_000;

@Injectable()
export class CommandService {
  constructor(
    private readonly source: DataSource,
    private readonly sender: CommandSender,
    private readonly streams: Streams,
    private readonly known: KnownProcedures,
  ) {}

  /** Gives a command to a stream of an open case; a repeat of the key is answered from the ledger. */
  async give(given: Given): Promise<CommandAnswer> {
    const { ref, named, operator, key, hash } = given;
    demandMay(operator, ofCommand(ref.procedure, named.name));
    const id = commandId(operator.person, key);
    const seen = await this.streams.see(ref, commandTurnId(id));
    if (seen.receipt !== null) return this.answered(ref, id, hash);
    const command = commandOf(seen.inForce.register, this.known.formOf(ref.procedure, named.name), named, operator);
    await refuseUnknownDocuments(this.source, ref.caseId, command);
    await refuseUnknownCases(this.source, ref.caseId, command);
    const sent = { id, hash, command };
    return this.send(seen, sent, 'running');
  }

  /** Sends a command to its stream unless it is refused early. @param first `start` for an opening: its workflow cannot run yet */
  async send(seen: SeenStream, sent: SentCommand, first: 'running' | 'start'): Promise<CommandAnswer> {
    const { ref, place } = seen.stand;
    if (seen.stoppedWhy !== null) throw new Problem('stream-stopped', { params: { stream: streamId(ref), why: seen.stoppedWhy } });
    demandShort(sent.command);
    const { id, ...asked } = sent;
    const refusal = await this.streams.refusal(seen, { kind: 'command', turnId: commandTurnId(id), ...asked });
    if (refusal !== null) throw problemOf(refusal);
    const start = { stream: ref, place };
    return this.settle(seen, sent.hash, await this.sender.send({ start, id, sent, first }, arrivedAt()));
  }

  /** The answer that this key has already; @throws Problem when it belonged to another content */
  async answered(ref: StreamRef, id: string, hash: string): Promise<CommandAnswer> {
    const answer = await recordedAnswer(this.source, streamId(ref), commandTurnId(id));
    if (answer === null) throw new Problem('internal-error');
    return this.settle(await this.streams.see(ref), hash, answer);
  }

  /** @throws Problem for a refusal, or when the receipt is that of another content */
  private settle(seen: SeenStream, hash: string, answer: RecordedAnswer | Rejection): CommandAnswer {
    if (isRejection(answer)) throw problemOf(answer);
    const { stand, books } = seen;
    const { receipt, events } = answer;
    if (receipt.hash !== hash) throw new Problem('idempotency-key-reused', { field: 'Idempotency-Key' });
    const { sheet } = books.law(stand.ref.procedure, stand.place);
    if (receipt.rejection !== null) throw problemOf(withArticle(receipt.rejection, { law: sheet, facts: factsOf(seen) }));
    return { stream: streamId(stand.ref), outcome: 'done', fromSeq: receipt.fromSeq, toSeq: receipt.toSeq, events };
  }
}

function demandShort(command: Command): void {
  if (Buffer.byteLength(JSON.stringify(command)) > longestCommand) throw new Problem('body-too-large', { params: { limit: '900 kB' } });
}
