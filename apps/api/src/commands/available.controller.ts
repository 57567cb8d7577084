import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Procedure } from '@app/domain';
import { streamId } from '@app/streams';
import type { StreamRef } from '@app/streams';
import { gatesOf, inSnapshot, placeOfCase, streamsOf } from '@app/persistence';
import type { Operator, StreamLine } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { stoppedOnly } from '../cases/stopped-only';
import { Refusals } from '../openapi/refusals';
import { KnownProcedures } from '../procedures/known-procedures';
import { Problem } from '../problems/problem';
import { articleTextSchema, caseIdSchema, instantSchema, procedureSchema, streamIdSchema, textSchema } from '../shapes/common.schema';
import { commandsIn } from './available';
import type { StreamCommands } from './available';
import { Streams } from './streams';

const commandSchema = z.object({
  command: z.string().meta({ description: '事项。Its name.' }),
  group: z.enum(['next', 'due', 'any-time', 'impossible']).meta({
    description:
      '下一步、待办、随时可以记载、现在不能办理。next: the procedure goes on by it; due: somebody waits for it; any-time: it may be recorded whenever it was so; impossible: `why` says what stands against it.',
  }),
  why: z
    .object({
      code: z.string().meta({ description: '原因的代码。Stable code of the reason.' }),
      text: textSchema.meta({ description: '原因。The reason.' }),
      article: z.string().optional().meta({ description: '依据的条款。The article on which it stands.' }),
      articleText: articleTextSchema.optional(),
      gate: z.string().optional().meta({ description: '未满足的前置条件。The precondition that blocks it.' }),
      holder: z.string().optional().meta({ description: '前置条件由谁办理。For whose act it waits.' }),
      since: instantSchema.optional().meta({ description: '前置条件自何时起未满足。Since when the precondition is not met.' }),
    })
    .nullable()
    .meta({ description: '为什么不能办理；能办理为空。What stands against it; null where nothing does.' }),
  usually: z
    .object({
      organ: z.string().meta({ description: '机关编号。Id of the organ.' }),
      name: z.string().meta({ description: '名称。Its name.' }),
    })
    .nullable()
    .meta({
      description:
        '一般由哪一机关办理，仅供参考；不知道的为空。The organ whose act it usually is; not checked; null where it is not known.',
    }),
});

const optionSchema = z.object({
  value: z.union([z.string(), z.number()]).meta({ description: '填入字段的值。What stands in the field.' }),
  words: textSchema.meta({ description: '名称。What a person knows it by.' }),
});

const availableSchema = z
  .object({
    streams: z
      .array(
        z.object({
          stream: streamIdSchema,
          procedure: procedureSchema,
          n: z.number().int().meta({ description: '同类程序中的第几个。Which of several procedures of that kind.' }),
          stage: z.string().meta({
            description:
              '所处阶段；unopened 尚未开始，stopped 已停止接受办理。Its stage; unopened before it begins, stopped while it takes nothing.',
          }),
          commands: z.array(commandSchema).meta({ description: '各事项；已停止的没有。Its commands; none of a stopped one.' }),
          options: z.record(z.string(), z.array(optionSchema)).meta({
            description:
              '表单字段可以选取的本案事项，按字段 x-picks 中的名称。The earlier items of the case that fields of the forms pick from, under the names that stand in `x-picks`.',
          }),
        }),
      )
      .meta({ description: '各程序，尚未开始的也在内。Each procedure, those that are not open yet too.' }),
  })
  .meta({
    id: 'AvailableCommands',
    description: '现在可以办理的事项。What may be given now.',
    examples: [
      {
        streams: [
          {
            stream: 'investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
            procedure: 'investigation',
            n: 1,
            stage: 'reported',
            commands: [{ command: 'form-team', group: 'next', why: null, usually: { organ: '150802-government', name: '临河区人民政府' } }],
            options: {},
          },
        ],
      },
    ],
  });

@ApiTags('commands')
@Controller('api/cases')
export class AvailableController {
  constructor(
    private readonly source: DataSource,
    private readonly cases: Streams,
    private readonly known: KnownProcedures,
  ) {}

  @Get(':case/commands')
  @Needs('case.read')
  @ApiOperation({
    summary:
      '本案各程序现在可以办理的事项；不能办理的说明原因、由谁办理、自何时起。What may be given now in each procedure of the case; a disabled command says why, and for whose act it waits since when.',
  })
  @ApiOkResponse({ standardSchema: availableSchema })
  @Refusals(400, 404)
  async available(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Caller() operator: Operator,
  ): Promise<{ streams: readonly StreamCommands[] }> {
    return inSnapshot(this.source, async (on) => {
      const place = await placeOfCase(on, caseId);
      if (place === null) throw new Problem('case-not-found', { params: { case: caseId } });
      const gates = await gatesOf(on, caseId);
      const streams: StreamCommands[] = [];
      for (const ref of refsOf(caseId, await streamsOf(on, caseId), this.known.list())) {
        const seen = await this.cases.on(on, ref, null, place).catch(stoppedOnly);
        streams.push(seen === null ? nothingIn(ref) : commandsIn(seen, gates, operator));
      }
      return { streams };
    });
  }
}

/** The streams of a case, and the first of each procedure that it may have and does not yet: what opens cases begins in no other. */
function refsOf(caseId: string, streams: readonly StreamLine[], known: readonly Procedure[]): readonly StreamRef[] {
  const unopened = known.filter(({ kind, opens }) => opens === null && !streams.some(({ procedure }) => procedure === kind));
  return [
    ...streams.map(({ procedure, n }) => ({ caseId, procedure, n })),
    ...unopened.map(({ kind }) => ({ caseId, procedure: kind, n: 1 })),
  ];
}

function nothingIn(ref: StreamRef): StreamCommands {
  return { stream: streamId(ref), procedure: ref.procedure, n: ref.n, stage: 'stopped', commands: [], options: {} };
}
