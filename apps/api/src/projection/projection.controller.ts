import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { projectionRequestSchema } from '@app/contracts';
import type { ProjectionRequest } from '@app/contracts';
import { fault } from '@app/domain';
import { databaseNow } from '@app/persistence';
import type { Register } from '@app/register';
import { factFaults, namedInvestigator, projectFacts, withCodes } from '@app/rules';
import type { FactFault, NamedInvestigator, ProjectedClock } from '@app/rules';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { validationProblem } from '../problems/validation';
import { Registry } from '../register/registry';
import { clockStatusSchema, lightSchema, sourceSchema, stepSchema } from '../shapes/clock.schema';
import { daySchema, instantSchema, textSchema } from '../shapes/common.schema';
import { worded, wordedStep } from '../shapes/worded';
import type { WordedSource, WordedStep } from '../shapes/worded';

interface Projected {
  readonly clocks: readonly WordedClock[];
  readonly investigator: (Omit<NamedInvestigator, 'basis'> & { readonly basis: WordedSource }) | null;
}

interface WordedClock extends ProjectedClock {
  readonly derivation: readonly WordedStep[];
}

const projectedSchema = z.object({
  id: z.string().meta({
    description:
      '期限的编号：每一对象各有一个期限的，为规则编号加对象。Its id: that of the rule, with what it concerns where the rule has one for each.',
  }),
  rule: z.string().meta({ description: '规则编号。Id of the rule.' }),
  title: textSchema.meta({ description: '期限的名称。What has to be done.' }),
  opensAt: instantSchema
    .optional()
    .meta({ description: '期间何时开始，此前办理的不计入。When a window opens, before which nothing counts.' }),
  dueDate: daySchema.nullable().meta({ description: '届满日。Last day; null while it is not known.' }),
  dueAt: instantSchema.nullable().meta({ description: '届满时刻。The instant at which it ends.' }),
  remainingDays: z.number().int().nullable().meta({
    description: '暂停时，或者暂停期间办结时剩余的天数。Days that are left while it is paused, or were when it was done while paused.',
  }),
  status: clockStatusSchema,
  light: lightSchema,
  statusText: textSchema.meta({ description: '以 now 计的状况。How it stands at `now`.' }),
  leftText: textSchema.nullable().meta({ description: '期限还剩多少；不在计算的为空。What is left of it; null where nothing runs.' }),
  provisional: z
    .boolean()
    .meta({ description: '日期待节假日通知公布后确定。Whether the date depends on a holiday notice that is not out yet.' }),
  derivation: z.array(stepSchema).meta({ description: '推算过程。How the date follows, step by step.' }),
});

const investigatorSchema = z.object({
  bodies: z
    .array(
      z.object({
        organ: z.string().nullable().meta({ description: '机关编号；名录中没有的为空。Its id; null where the register does not hold it.' }),
        title: textSchema.meta({ description: '机关名称。Its name.' }),
      }),
    )
    .meta({
      description: '负责调查的机关；法律没有定论的，列出各种理解。The body, or those of the readings where the law does not settle it.',
    }),
  question: textSchema.nullable().meta({ description: '需要人工确定的问题。What a person has to settle; null where nothing is.' }),
  basis: sourceSchema.meta({ description: '依据。On what it rests.' }),
});

const answerFields = {
  clocks: z.array(projectedSchema).meta({ description: '各期限。The time limits.' }),
  investigator: investigatorSchema.nullable().meta({
    description: '法律规定由谁负责调查；日期或者等级不详的为空。Whom the law names; null without a day or a level of the accident.',
  }),
};

const projectionSchema = z.object(answerFields).meta({
  id: 'Projection',
  description: '由事实推算的期限。The time limits that follow from the facts.',
  examples: [
    {
      clocks: [
        {
          id: 'IN-01',
          rule: 'IN-01',
          title: { zh: '提交事故调查报告', en: 'Submit the investigation report' },
          dueDate: '2022-11-18',
          dueAt: '2022-11-18T16:00:00.000Z',
          remainingDays: null,
          status: 'running',
          light: 'green',
          statusText: { zh: '进行中', en: 'running' },
          leftText: { zh: '剩48日（含32个工作日）', en: '48 days left, 32 of them working days' },
          provisional: false,
          derivation: [],
        },
      ],
      investigator: null,
    },
  ],
});

@ApiTags('law')
@Controller('api/projection')
export class ProjectionController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
  ) {}

  @Post()
  @Needs('law.read')
  @ApiOperation({
    summary: "由事实推算期限：不属于任何案件，不作记载。Facts in, dates out: of nobody's case, and nothing is recorded.",
    description: '事实的名称见 docs/facts.md。The names of facts are in docs/facts.md.',
  })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: projectionSchema })
  @Refusals(400, 413)
  async project(@Body({ schema: projectionRequestSchema }) body: ProjectionRequest): Promise<Projected> {
    const { procedure, place } = body;
    const facts = withCodes(procedure, body.facts);
    const faults = factFaults(procedure, facts);
    if (faults.length > 0) throw faulty(faults);
    const now = body.now ?? (await databaseNow(this.source));
    const books = await this.registry.books();
    demandPlace(place, books.inForce.register);
    const law = books.law(procedure, place);
    const clocks = projectFacts({ now, facts }, law);
    const named = procedure === 'investigation' ? namedInvestigator(facts, place, law.sheet) : null;
    return {
      clocks: clocks.map((clock) => ({ ...clock, derivation: clock.derivation.map(wordedStep) })),
      investigator: named === null ? null : { ...named, basis: worded(named.basis) },
    };
  }
}

function demandPlace(place: string, { places }: Register): void {
  if (places.latest(place) !== null) return;
  throw validationProblem([{ path: ['place'], message: fault(`没有这个地区：${place}`, `no such place: ${place}`) }]);
}

function faulty(faults: readonly FactFault[]): Problem {
  const fields = faults.slice(0, 50).map(({ index, field, reason }) => ({ field: `facts.${index}.${field}`, reason }));
  const unknown = faults.find(({ field }) => field === 'fact');
  const first = fields[0]?.field ?? 'facts';
  if (unknown === undefined) return new Problem('validation-failed', { field: first, fields });
  return new Problem('unknown-fact', { field: first, fields, extra: { known: unknown.known } });
}
