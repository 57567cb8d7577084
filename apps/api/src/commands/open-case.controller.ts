import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Operator } from '@app/persistence';
import type { Response } from 'express';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { caseLocation } from '../case-location';
import { caseSchema } from '../shapes/case.schema';
import { Registry } from '../register/registry';
import { shownCaseView } from '../shapes/shown-case';
import type { ShownCaseView } from '../shapes/shown-case';
import { openCaseBodySchema } from './command-body.schema';
import type { OpenCaseBody } from './command-body.schema';
import { IdempotencyKey, keyHeader } from './idempotency-key';
import { contentHash } from './ids';
import { OpenCase } from './open-case';
import { SentBody } from './sent-body';

@ApiTags('cases')
@Controller('api/cases')
export class OpenCaseController {
  constructor(
    private readonly opening: OpenCase,
    private readonly registry: Registry,
  ) {}

  @Post()
  @Needs('case.open')
  @ApiOperation({
    summary: '立案，如报告事故。Opens a case, as the report of an accident does.',
    description: '同一编号只立一个案件，重发多少次都一样。The same key opens one case, however often it is sent.',
  })
  @ApiHeader(keyHeader)
  @ApiCreatedResponse({
    standardSchema: caseSchema,
    headers: { Location: { description: '案件地址。Where the case is read.', schema: { type: 'string' } } },
  })
  @Refusals(400, 403, 409, 413, 422)
  async open(
    @Body({ schema: openCaseBodySchema }) body: OpenCaseBody,
    @SentBody() sent: SentBody,
    @Caller() operator: Operator,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ShownCaseView> {
    // The opening is the command, whether it was named or not: a repeat of an old key must have the old hash.
    const { opening: _named, ...said } = sent;
    const view = await this.opening.open({ body, operator, key, hash: contentHash({ command: body.opening, ...said }) });
    response.location(caseLocation(view.id));
    return shownCaseView(view, [], await this.registry.inForce());
  }
}
