import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isRejection, streamId } from '@app/streams';
import type { StreamRef } from '@app/streams';
import { clocksOf, gatesOf } from '@app/persistence';
import type { ClockLine, Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { demandMay, Needs, ofCommand } from '../auth/permissions';
import { commandBodySchema, commandNameSchema } from '../commands/command-body.schema';
import type { CommandBody } from '../commands/command-body.schema';
import { refuseUnknownCases } from '../commands/cited-cases';
import { refuseUnknownDocuments } from '../commands/cited-documents';
import { commandOf } from '../commands/command-of';
import { factsOf, shutGateOf } from '../commands/shut-gate';
import { Streams } from '../commands/streams';
import { Refusals } from '../openapi/refusals';
import { KnownProcedures } from '../procedures/known-procedures';
import { problemOf } from '../problems/problem';
import { caseIdSchema } from '../shapes/common.schema';
import { previewTurn } from './preview-turn';
import { sideOf, sideSchema } from './side';
import type { Side } from './side';

const stageText = { zh: '调查中', en: 'under investigation' };
const exampleSide = { stage: 'investigating', stageText, clocks: [], gates: [], tasks: [], conflicts: [] };

const previewSchema = z
  .object({
    before: sideSchema.meta({ description: '办理之前。Before it.' }),
    after: sideSchema.meta({ description: '办理之后。After it.' }),
    events: z.array(z.string()).meta({ description: '将记载的事件种类。Kinds of the events it would record.' }),
  })
  .meta({
    id: 'Preview',
    description: '试算结果。What the command would come to.',
    examples: [{ before: exampleSide, after: exampleSide, events: ['extension.granted'] }],
  });

interface ShownPreview {
  readonly before: Side;
  readonly after: Side;
  readonly events: readonly string[];
}

@ApiTags('commands')
@Controller('api/cases')
export class PreviewController {
  constructor(
    private readonly source: DataSource,
    private readonly streams: Streams,
    private readonly known: KnownProcedures,
  ) {}

  @Post(':case/preview/:command')
  @Needs('case.act')
  @ApiOperation({
    summary:
      '试算一个事项办理前后的期限、前置条件、待办和冲突。Time limits, preconditions, tasks and conflicts before and after a command, without giving it; or why it would be refused.',
    description: '不作任何记载。Nothing is recorded.',
  })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: previewSchema })
  @Refusals(400, 403, 404, 409, 413, 422)
  async preview(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Param('command', { schema: commandNameSchema }) name: string,
    @Body({ schema: commandBodySchema }) body: CommandBody,
    @Caller() operator: Operator,
  ): Promise<ShownPreview> {
    const ref = await this.streams.named(caseId, body);
    demandMay(operator, ofCommand(ref.procedure, name));
    const seen = await this.streams.see(ref);
    const command = commandOf(seen.inForce.register, this.known.formOf(ref.procedure, name), { name, ...body }, operator);
    await refuseUnknownDocuments(this.source, caseId, command);
    await refuseUnknownCases(this.source, caseId, command);
    const turn = previewTurn(seen, { kind: 'command', turnId: 'preview', hash: '', command });
    if (isRejection(turn)) throw problemOf(turn);
    const shut = shutGateOf(turn.guards, { law: seen.world.law, facts: factsOf(seen) }, await gatesOf(this.source, caseId));
    if (shut !== null) throw problemOf(shut);
    const events = turn.events.map(({ kind }) => kind);
    const around = {
      ref,
      now: seen.world.now,
      calendar: seen.world.calendar,
      names: seen.inForce.register,
      beside: await this.beside(ref),
    };
    return { before: sideOf(turn.before, around), after: sideOf(turn.after, around), events };
  }

  /** The clocks of the other procedures of the case, with which one of this may conflict. */
  private async beside(ref: StreamRef): Promise<readonly ClockLine[]> {
    return (await clocksOf(this.source, ref.caseId)).filter(({ stream }) => stream !== streamId(ref));
  }
}
