import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Operator } from '@app/persistence';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { uploadCommand } from '../documents/upload-command';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { caseIdSchema } from '../shapes/common.schema';
import { commandAnswerSchema } from './command-answer';
import type { CommandAnswer } from './command-answer';
import { commandBodySchema, commandNameSchema } from './command-body.schema';
import type { CommandBody } from './command-body.schema';
import { CommandService } from './command.service';
import { IdempotencyKey, keyHeader } from './idempotency-key';
import { contentHash } from './ids';
import { SentBody } from './sent-body';
import { Streams } from './streams';

@ApiTags('commands')
@Controller('api/cases')
export class CommandsController {
  constructor(
    private readonly commands: CommandService,
    private readonly streams: Streams,
  ) {}

  @Post(':case/commands/:command')
  @Needs('case.act')
  @ApiOperation({
    summary: '办理一个事项。Gives a command to a procedure of the case.',
    description:
      '同一编号同一内容，答复永远相同；内容不同则拒绝（422）。503 之后可以原样重发。The same key with the same content is answered the same for ever; with another content it is refused (422). After a 503 the same request may be sent again.',
  })
  @HttpCode(200)
  @ApiHeader(keyHeader)
  @ApiOkResponse({ standardSchema: commandAnswerSchema })
  @Refusals(400, 403, 404, 409, 413, 422)
  async give(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Param('command', { schema: commandNameSchema }) name: string,
    @Body({ schema: commandBodySchema }) body: CommandBody,
    @SentBody() sent: SentBody,
    @Caller() operator: Operator,
    @IdempotencyKey() key: string,
  ): Promise<CommandAnswer> {
    if (name === uploadCommand) throw new Problem('document-by-upload-only');
    const ref = await this.streams.named(caseId, body);
    const { act, data } = sent;
    const hash = contentHash({ command: name, procedure: ref.procedure, n: ref.n, act, data });
    return this.commands.give({ ref, named: { name, ...body }, operator, key, hash });
  }
}
