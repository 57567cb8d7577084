import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { written } from '@app/notify';
import { askTest, ownWays, testOf } from '@app/persistence';
import type { Operator, TestMessage } from '@app/persistence';
import { DataSource } from 'typeorm';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { uuidSchema } from '../shapes/common.schema';
import { addressOf, testFormSchema, testSchema } from './test-message.schema';
import type { TestForm } from './test-message.schema';
import { WaysOut } from './ways-out';

const idSchema = uuidSchema.meta({ description: '测试消息的编号。Id of the test message.' });
const pauseSeconds = 60;

@ApiTags('notices')
@Controller('api/notices/test')
export class TestMessageController {
  constructor(
    private readonly source: DataSource,
    private readonly out: WaysOut,
  ) {}

  @Post()
  @Needs('notice.set')
  @ApiOperation({
    summary: '通过一个途径发送测试消息，每个途径每分钟一条。Sends a test message by a way out, one in a minute on each.',
    description:
      '由办理进程发送，与提醒走同一条路；尚未启用的途径也可以测试。Sent by the worker as reminders are; a way need not be turned on.',
  })
  @ApiCreatedResponse({ standardSchema: testSchema })
  @Refusals(400, 409, 413, 422, 429)
  async send(@Body({ schema: testFormSchema }) form: TestForm, @Caller() { person }: Operator): Promise<TestMessage> {
    const { way } = form;
    this.out.demandSetUp(way, 'way');
    const own = await ownWays(this.source, person);
    if (own === null) throw new Problem('test-holder-missing');
    const to = addressOf(form) ?? own[way];
    if (to === null) throw new Problem('test-address-missing', { params: { way }, field: 'address' });
    const link = `${this.out.webAddress}/status`;
    const { subject, text } = written({ kind: 'test', count: 1, link, lines: [] }, way);
    const id = await askTest(this.source, { holder: own.holder, way, address: to, subject, body: text, link });
    if (id === null) throw new Problem('test-too-soon', { params: { way }, retryAfter: pauseSeconds });
    return this.of(id);
  }

  @Get(':id')
  @Needs('notice.set')
  @ApiOperation({ summary: '一条测试消息的结果。What came of a test message.' })
  @ApiOkResponse({ standardSchema: testSchema })
  @Refusals(400, 404)
  async of(@Param('id', { schema: idSchema }) id: string): Promise<TestMessage> {
    const found = await testOf(this.source, id);
    if (found === null) throw new Problem('test-unknown');
    return found;
  }
}
