import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { postsOf } from '@app/domain';
import { AssignmentRow, oneAtATime } from '@app/people';
import { databaseNow } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { uuidSchema } from '../shapes/common.schema';
import { PeopleOfOrgan } from './people-of-organ';
import { assignmentSchema } from './people.schema';
import type { ShownAssignment } from './people.schema';
import { assign, endAssignment } from './record-assignment';
import { assignmentFormSchema, beginningOf, endingOf, endSchema } from './recording.schema';
import type { AssignmentEnd, AssignmentForm } from './recording.schema';

const idSchema = uuidSchema.meta({ description: '任职、值班或者代理的编号。Id of the assignment.' });

@ApiTags('people')
@Controller('api/people/assignments')
export class AssignmentsController {
  constructor(
    private readonly source: DataSource,
    private readonly people: PeopleOfOrgan,
  ) {}

  @Post()
  @Needs('people.record')
  @ApiOperation({
    summary: '登记任职、值班或者代理。Gives somebody a post, a shift, or sets a deputy.',
    description: '代理可以由他人代为设定，写明期间和事由。A deputy is set for somebody, also by others, with a period and a reason.',
  })
  @ApiCreatedResponse({ standardSchema: assignmentSchema })
  @Refusals(400, 404, 409, 413, 422)
  async add(@Body({ schema: assignmentFormSchema }) form: AssignmentForm, @Caller() operator: Operator): Promise<ShownAssignment> {
    const { kind, post, holder, standsFor = null, from, until, reason = null } = form;
    const { organ, now } = await this.people.organ(form.organ);
    if (!postsOf(organ.kind).includes(post)) throw new Problem('post-not-of-organ', { field: 'post' });
    const span = { from: beginningOf(from), until: until === undefined ? null : endingOf(until) };
    const wanted = { kind, organ: organ.id, post, holder, standsFor, ...span };
    return oneAtATime(this.source, async (manager) => {
      const row = await assign(manager, { wanted, reason, setBy: operator.person, now });
      return this.people.shownAssignment(manager, row, now);
    });
  }

  @Post(':id/end')
  @Needs('people.record')
  @HttpCode(200)
  @ApiOperation({
    summary: '结束一项任职、值班或者代理；尚未开始的为撤销。Ends an assignment; one that has not begun is called off.',
    description: '记录保留，不删除。It stays on record.',
  })
  @ApiOkResponse({ standardSchema: assignmentSchema })
  @Refusals(400, 404, 409, 413, 422)
  async end(@Param('id', { schema: idSchema }) id: string, @Body({ schema: endSchema }) { at }: AssignmentEnd): Promise<ShownAssignment> {
    const found = await this.source.manager.findOneBy(AssignmentRow, { id });
    if (found === null) throw new Problem('assignment-unknown');
    const now = await databaseNow(this.source);
    return oneAtATime(this.source, async (manager) => {
      const row = await endAssignment(
        manager,
        await manager.findOneByOrFail(AssignmentRow, { id }),
        at === undefined ? now : endingOf(at),
        now,
      );
      return this.people.shownAssignment(manager, row, now);
    });
  }
}
