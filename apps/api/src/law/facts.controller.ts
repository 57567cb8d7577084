import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { procedureTitle } from '@app/domain';
import { factVocabulary } from '@app/rules';
import type { FactWord } from '@app/rules';
import type { ProcedureKind } from '@app/streams';
import { z } from 'zod';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { KnownProcedures } from '../procedures/known-procedures';
import { procedureSchema, textSchema } from '../shapes/common.schema';

const factWordSchema = z.object({
  fact: z.string().meta({ description: '事实的名称，测算时填写。Its name, as it is sent for working out dates.' }),
  title: textSchema.meta({ description: '事实。The fact in words.' }),
  values: z
    .array(
      z.object({
        code: z.string().meta({ description: '取值。The code.' }),
        title: textSchema.meta({ description: '取值的名称。The code in words.' }),
      }),
    )
    .meta({ description: '可取的值；没有取值的为空。The codes of `value`; none where it carries no value.' }),
  days: z.enum(['none', 'optional', 'required']).meta({
    description:
      '是否带有天数；optional 为可以带有，at 填起算日。Whether `days` belongs to it; where it is optional, `at` is what they are counted from.',
  }),
  ref: z
    .enum(['none', 'required'])
    .meta({ description: '是否以编号与其他事实成对。Whether `ref` belongs to it, which ties facts of the same matter.' }),
});

const vocabularySchema = z
  .object({
    procedures: z
      .array(
        z.object({
          procedure: procedureSchema,
          title: textSchema.meta({ description: '程序的名称。The procedure in words.' }),
          facts: z.array(factWordSchema).meta({ description: '各事实。Its facts.' }),
        }),
      )
      .meta({ description: '各程序。The procedures.' }),
  })
  .meta({
    id: 'FactVocabulary',
    description: '推算期限所用的事实。The facts from which time limits are derived.',
    examples: [
      {
        procedures: [
          {
            procedure: 'investigation',
            title: { zh: '事故调查', en: 'Investigation' },
            facts: [
              { fact: 'accident.occurred', title: { zh: '事故发生', en: 'the accident happened' }, values: [], days: 'none', ref: 'none' },
            ],
          },
        ],
      },
    ],
  });

interface Vocabulary {
  readonly procedure: ProcedureKind;
  readonly title: { readonly zh: string; readonly en: string };
  readonly facts: readonly FactWord[];
}

@ApiTags('law')
@Controller('api/facts')
export class FactsController {
  constructor(private readonly known: KnownProcedures) {}

  @Get()
  @Needs('law.read')
  @ApiOperation({ summary: '推算期限所用的事实及其取值。The facts from which time limits are derived, with their values.' })
  @ApiOkResponse({ standardSchema: vocabularySchema })
  @Refusals()
  all(): { procedures: readonly Vocabulary[] } {
    return {
      procedures: this.known.list().map(({ kind }) => ({ procedure: kind, title: procedureTitle(kind), facts: factVocabulary(kind) })),
    };
  }
}
