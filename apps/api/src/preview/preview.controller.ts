import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Calendar, Instant } from '@app/calendar';
import { isRejection } from '@app/streams';
import type { Projection } from '@app/domain';
import { gatesOf } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
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
import { clockSchema } from '../shapes/clock.schema';
import { caseIdSchema } from '../shapes/common.schema';
import { shownClock } from '../shapes/shown-clock';
import type { ShownClock } from '../shapes/shown-clock';
import { previewTurn } from './preview-turn';

const sideSchema = z.object({
  stage: z.string().meta({ description: '阶段。The stage.' }),
  clocks: z.array(clockSchema).meta({ description: '各期限。The time limits.' }),
});
const previewSchema = z
  .object({
    before: sideSchema.meta({ description: '办理之前。Before it.' }),
    after: sideSchema.meta({ description: '办理之后。After it.' }),
    events: z.array(z.string()).meta({ description: '将记载的事件种类。Kinds of the events it would record.' }),
  })
  .meta({
    id: 'Preview',
    description: '试算结果。What the command would come to.',
    examples: [
      { before: { stage: 'investigating', clocks: [] }, after: { stage: 'investigating', clocks: [] }, events: ['extension.granted'] },
    ],
  });

interface Side {
  readonly stage: string;
  readonly clocks: readonly ShownClock[];
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
  @ApiOperation({
    summary: '试算一个事项办理前后的期限。The time limits before and after a command, without giving it; or why it would be refused.',
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
  ): Promise<{ before: Side; after: Side; events: readonly string[] }> {
    const ref = await this.streams.named(caseId, body);
    const seen = await this.streams.see(ref);
    const command = commandOf(seen.inForce.register, this.known.formOf(ref.procedure, name), { name, ...body }, operator);
    await refuseUnknownDocuments(this.source, caseId, command);
    await refuseUnknownCases(this.source, caseId, command);
    const turn = previewTurn(seen, { kind: 'command', turnId: 'preview', hash: '', command });
    if (isRejection(turn)) throw problemOf(turn);
    const shut = shutGateOf(turn.guards, { law: seen.world.law, facts: factsOf(seen) }, await gatesOf(this.source, caseId));
    if (shut !== null) throw problemOf(shut);
    const { now, calendar } = seen.world;
    return {
      before: side(turn.before, now, calendar),
      after: side(turn.after, now, calendar),
      events: turn.events.map((event) => event.kind),
    };
  }
}

function side({ stage, clocks }: Projection, now: Instant, calendar: Calendar): Side {
  return { stage, clocks: clocks.map((clock) => shownClock(clock, now, calendar)) };
}
