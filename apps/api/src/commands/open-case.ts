import { Injectable } from '@nestjs/common';
import { decideTurn, emptyStream, fault, instant, isRejection, procedures } from '@app/domain';
import type { Command, StreamRef } from '@app/domain';
import { caseView, databaseNow, installationOf, isKnownPlace } from '@app/persistence';
import type { CaseView, Operator } from '@app/persistence';
import { calendar, lawSheet } from '@app/rules';
import { DataSource } from 'typeorm';
import { Problem, problemOf } from '../problems/problem';
import { validationProblem } from '../problems/validation';
import type { OpenCaseBody } from './command-body.schema';
import { refuseUnknownDocuments } from './cited-documents';
import { commandOf } from './command-of';
import { CommandSender } from './command-sender';
import { CommandService } from './command.service';
import { caseIdOf, commandId } from './ids';

export interface Opening {
  readonly body: OpenCaseBody;
  readonly operator: Operator;
  readonly key: string;
  readonly hash: string;
}

/** Opens a case: checked here by the workflow's own code first, because a refused update-with-start leaves a workflow behind. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly source: DataSource,
    private readonly sender: CommandSender,
    private readonly commands: CommandService,
  ) {}

  async open({ body, operator, key, hash }: Opening): Promise<CaseView> {
    const stream: StreamRef = { caseId: caseIdOf(operator.person, key), procedure: 'investigation', n: 1 };
    const id = commandId(operator.person, key);
    if ((await this.commands.known(stream, id, hash)) === null) {
      const command = await commandOf(this.source, procedures.investigation.opening, { ...body, procedure: 'investigation' }, operator);
      await refuseUnknownDocuments(this.source, stream.caseId, command);
      const place = await this.placeOf(command);
      const openAt = await this.check(command, place, body.sandboxNow);
      const sent = { command, hash, ...(openAt === undefined ? {} : { openAt }) };
      await this.commands.settle(stream, hash, await this.sender.send({ start: { stream, place }, id, sent, first: 'start' }));
    }
    const view = await caseView(this.source, stream.caseId);
    if (view === null) throw new Problem('case-not-found', { params: { case: stream.caseId } });
    return view;
  }

  private async placeOf(command: Command): Promise<string> {
    const place = String(command.data['place']);
    if (await isKnownPlace(this.source, place)) return place;
    throw validationProblem([{ path: ['place'], message: fault(`没有这个地区：${place}`, `no such place: ${place}`) }], 'data');
  }

  private async check(command: Command, place: string, sandboxNow: string | undefined): Promise<string | undefined> {
    const installation = await installationOf(this.source);
    if (sandboxNow !== undefined && installation !== 'sandbox') throw new Problem('sandbox-only', { field: 'sandboxNow' });
    const now = sandboxNow ?? instant(Date.parse(await databaseNow(this.source)));
    const world = { now, law: lawSheet('investigation', place), calendar };
    const decided = decideTurn(procedures.investigation, emptyStream, command, world, installation);
    if (isRejection(decided)) throw problemOf(decided);
    return sandboxNow;
  }
}
