import { Injectable } from '@nestjs/common';
import { decideTurn, isRejection, procedures, reject, streamId } from '@app/domain';
import type { Command, Receipt, Rejection, StreamRef } from '@app/domain';
import { eventsOfTurn, findReceipt, placeOfCase, streamById } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { lawSheet } from '@app/rules';
import { DataSource } from 'typeorm';
import { Problem, problemOf } from '../problems/problem';
import { CommandSender } from './command-sender';
import { refuseUnknownDocuments } from './cited-documents';
import { commandOf } from './command-of';
import type { CommandBody } from './command-body.schema';
import type { CommandAnswer } from './command-answer';
import { commandId } from './ids';
import { refuseUnknownPlace } from './known-place';
import { withArticle } from './shut-gate';
import { standOf } from './stand';

/** A command as it came in, before anything of it was checked but its outer form. */
export interface Given {
  readonly caseId: string;
  readonly name: string;
  readonly body: CommandBody;
  readonly operator: Operator;
  readonly key: string;
  /** Of what the caller sent: see contentHash. */
  readonly hash: string;
}

/** A case begins with its one investigation: a second one would overwrite what the case is called and where it stands. */
function oneInvestigation(): Problem {
  return problemOf(reject('already-opened', { procedure: 'investigation' }));
}

@Injectable()
export class CommandService {
  constructor(
    private readonly source: DataSource,
    private readonly sender: CommandSender,
  ) {}

  /** Gives a command to a stream of an open case; a repeat of the key is answered from the ledger. */
  async give(given: Given): Promise<CommandAnswer> {
    const { caseId, body, operator, key, hash } = given;
    const ref: StreamRef = { caseId, procedure: body.procedure, n: body.n };
    const place = await placeOfCase(this.source, caseId);
    if (place === null) throw new Problem('case-not-found', { params: { case: caseId } });
    const id = commandId(operator.person, key);
    const known = await this.known(ref, id, hash);
    if (known !== null) return known;
    const command = await commandOf(this.source, given.name, body, operator);
    await refuseUnknownDocuments(this.source, caseId, command);
    await refuseUnknownPlace(this.source, command);
    if (ref.procedure === 'investigation' && given.name === procedures.investigation.opening) throw oneInvestigation();
    const openAt = await this.checkIdle(ref, command, place);
    const sent = { command, hash, ...(openAt === null ? {} : { openAt }) };
    return this.settle(ref, hash, await this.sender.send({ start: { stream: ref, place }, id, sent, first: 'running' }));
  }

  /** The answer that this key has already; @throws Problem when it belonged to another content. */
  async known(ref: StreamRef, id: string, hash: string): Promise<CommandAnswer | null> {
    const receipt = await findReceipt(this.source, streamId(ref), `c:${id}`);
    return receipt === null ? null : this.settle(ref, hash, receipt);
  }

  /** @throws Problem for a refusal, or when the receipt is that of another content */
  async settle(ref: StreamRef, hash: string, answer: Receipt | Rejection): Promise<CommandAnswer> {
    if (isRejection(answer)) throw problemOf(answer);
    if (answer.hash !== hash) throw new Problem('idempotency-key-reused', { field: 'Idempotency-Key' });
    if (answer.rejection !== null) throw problemOf(await this.withItsArticle(ref, answer.rejection));
    const stream = streamId(ref);
    const events = await eventsOfTurn(this.source, stream, answer);
    return { stream, outcome: 'done', fromSeq: answer.fromSeq, toSeq: answer.toSeq, events };
  }

  private async withItsArticle(ref: StreamRef, rejection: Rejection): Promise<Rejection> {
    const place = await placeOfCase(this.source, ref.caseId);
    return place === null ? rejection : withArticle(rejection, lawSheet(ref.procedure, place));
  }

  /**
   * A stream that no workflow runs (not opened yet, or closed) would be started only to refuse: such a command is
   * refused here, by the same code. Answers the today in which a sandbox stream opens.
   */
  private async checkIdle(ref: StreamRef, command: Command, place: string): Promise<string | null> {
    const stream = await streamById(this.source, streamId(ref));
    if (stream?.stopped === true) throw new Problem('stream-stopped', { params: { stream: streamId(ref) } });
    if (stream !== null && !stream.ended) return null;
    const { procedure, state, world, installation } = await standOf(this.source, ref, place);
    const decided = decideTurn(procedure, state, command, world, installation);
    if (isRejection(decided)) throw problemOf(decided);
    return installation === 'sandbox' && stream === null ? world.now : null;
  }
}
