import { Injectable } from '@nestjs/common';
import type { Procedure } from '@app/domain';
import { caseView } from '@app/persistence';
import type { CaseView, Operator } from '@app/persistence';
import { commandTurnId } from '@app/streams';
import type { StreamRef } from '@app/streams';
import { DataSource } from 'typeorm';
import { demandMay, ofCommand } from '../auth/permissions';
import { KnownProcedures } from '../procedures/known-procedures';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import type { OpenCaseBody } from './command-body.schema';
import { refuseUnknownDocuments } from './cited-documents';
import { commandOf } from './command-of';
import { CommandService } from './command.service';
import { caseIdOf, commandId } from './ids';
import { Streams } from './streams';

export interface Opening {
  readonly body: OpenCaseBody;
  readonly operator: Operator;
  readonly key: string;
  readonly hash: string;
}

/** Opens a case. What the turn would refuse is refused before, because a refused update-with-start leaves a workflow behind. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly source: DataSource,
    private readonly commands: CommandService,
    private readonly streams: Streams,
    private readonly known: KnownProcedures,
    private readonly registry: Registry,
  ) {}

  async open({ body, operator, key, hash }: Opening): Promise<CaseView> {
    const procedure = this.known.openedBy(body.opening);
    demandMay(operator, ofCommand(procedure.kind, body.opening));
    const stream: StreamRef = { caseId: caseIdOf(operator.person, key), procedure: procedure.kind, n: 1 };
    const id = commandId(operator.person, key);
    const { receipt, head } = await this.streams.look(stream, commandTurnId(id), '');
    if (receipt !== null) await this.commands.answered(stream, id, hash);
    // The key has opened this case by another procedure.
    else if (head !== null) throw new Problem('idempotency-key-reused', { field: 'Idempotency-Key' });
    else await this.give(stream, id, procedure, { body, operator, key, hash });
    const view = await caseView(this.source, stream.caseId);
    if (view === null) throw new Problem('case-not-found', { params: { case: stream.caseId } });
    return view;
  }

  private async give(stream: StreamRef, id: string, { kind, opening }: Procedure, { body, operator, hash }: Opening): Promise<void> {
    const { register } = await this.registry.inForce();
    const command = commandOf(register, this.known.formOf(kind, opening), { name: opening, ...body }, operator);
    await refuseUnknownDocuments(this.source, stream.caseId, command);
    const seen = await this.streams.look(stream, null, String(command.data['place']));
    const { sandboxNow } = body;
    if (sandboxNow !== undefined && seen.stand.installation !== 'sandbox') throw new Problem('sandbox-only', { field: 'sandboxNow' });
    const sent = { id, hash, command, ...(sandboxNow === undefined ? {} : { openAt: sandboxNow }) };
    await this.commands.send(seen, sent, 'start');
  }
}
