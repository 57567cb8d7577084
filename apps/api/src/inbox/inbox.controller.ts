import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { textField } from '@app/domain-schemas';
import { inboxOf } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { ownerWords } from '@app/contracts';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs, scopeOf } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { taskSchema } from '../shapes/case.schema';
import { caseKindSchema, instantSchema, uuidSchema } from '../shapes/common.schema';
import { limitSchema } from '../shapes/page';
import { Registry } from '../register/registry';
import { shownTitle } from '../shapes/shown-case';

const query = z.object({
  owner: textField({ zh: '机关或者角色', en: 'organ or role' }, 80)
    .optional()
    .meta({ description: '只看某机关或者某角色的待办。Only of this organ or role.' }),
  kind: caseKindSchema.optional().meta({ description: '只看某一类案件的待办。Only of cases of this kind.' }),
  limit: limitSchema,
});

const ofCase = {
  caseId: uuidSchema.meta({ description: '案件编号。Id of the case.' }),
  caseName: z.string().meta({ description: '案件名称。Name of the case.' }),
  caseKind: caseKindSchema,
  dueAt: instantSchema.nullable().meta({ description: '期限届满的时刻。When the time limit that presses ends.' }),
};

const inboxSchema = z
  .object({
    tasks: z.array(taskSchema.extend(ofCase)).meta({ description: '各待办，紧急的在前。What has to be done, the most pressing first.' }),
  })
  .meta({
    id: 'Inbox',
    description: '待办。What has to be done in all cases.',
    examples: [
      {
        tasks: [
          {
            stream: 'investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
            id: 'form-team',
            title: { zh: '组成事故调查组', en: 'Form the investigation team' },
            owner: '150802-government',
            ownerText: { zh: '临河区人民政府', en: '临河区人民政府' },
            clock: null,
            command: 'form-team',
            since: '2022-09-19T02:00:00.000Z',
            caseId: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
            caseName: '临河区某公司机械伤害事故',
            caseKind: 'accident',
            dueAt: null,
          },
        ],
      },
    ],
  });

@ApiTags('inbox')
@Controller('api/inbox')
export class InboxController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
  ) {}

  @Get()
  @Needs('task.list')
  @ApiOperation({ summary: '待办，紧急的在前。What has to be done in all cases, the most pressing first.' })
  @ApiOkResponse({ standardSchema: inboxSchema })
  @Refusals(400)
  async list(@Query({ schema: query }) { owner, kind, limit }: z.infer<typeof query>, @Caller() operator: Operator): Promise<object> {
    const { register } = await this.registry.inForce();
    // What an organ that is no more had to do, its successor has to do.
    const owners = owner === undefined ? null : [owner, ...register.organs.predecessors(owner)];
    const tasks = await inboxOf(this.source, owners, kind ?? null, limit, scopeOf(operator, 'task.list'));
    return {
      tasks: tasks.map((task) => ({ ...task, title: shownTitle(task.title, register), ownerText: ownerWords(task.owner, register) })),
    };
  }
}
