import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Calendar } from '@app/calendar';
import type { ClockRule } from '@app/clock';
import { fault } from '@app/domain';
import type { GateRule, LawSheet } from '@app/domain';
import { isKnownPlace } from '@app/persistence';
import { calendar } from '@app/rules';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Refusals } from '../openapi/refusals';
import { KnownProcedures } from '../procedures/known-procedures';
import { validationProblem } from '../problems/validation';
import { daySchema } from '../shapes/common.schema';
import { worded } from '../shapes/worded';
import type { WordedSource } from '../shapes/worded';

const query = z.object({
  place: z
    .string()
    .regex(/^\d{6}$/, fault('应为六位行政区划代码', 'must be a six-digit division code'))
    .default('000000')
    .meta({ description: 'Division code; 000000 for the law of the whole country.' }),
});

const lawSheetSchema = z.object({
  pack: z.string(),
  place: z.string(),
  clocks: z.array(z.record(z.string(), z.unknown())),
  gates: z.array(z.record(z.string(), z.unknown())),
  settings: z.record(z.string(), z.string()),
  competence: z.record(z.string(), z.unknown()).optional(),
});

const rulesSchema = z
  .object({ place: z.string(), procedures: z.record(z.string(), lawSheetSchema) })
  .meta({ id: 'Rules', examples: [{ place: '000000', procedures: {} }] });

const calendarSchema = z
  .object({ edition: z.string(), years: z.array(z.number().int()), off: z.array(daySchema), worked: z.array(daySchema) })
  .meta({ id: 'Calendar', examples: [{ edition: '2022', years: [2022], off: ['2022-10-03'], worked: ['2022-10-08'] }] });

interface WordedSheet extends LawSheet {
  readonly clocks: readonly (ClockRule & { readonly basis: readonly WordedSource[] })[];
  readonly gates: readonly (GateRule & { readonly basis: WordedSource })[];
}

@ApiTags('law')
@Controller('api')
export class LawController {
  constructor(
    private readonly source: DataSource,
    private readonly known: KnownProcedures,
  ) {}

  @Get('rules')
  @ApiOperation({
    summary:
      'The time limits, preconditions and settings of unsettled law that hold at a place, each with its source and the words of its article.',
  })
  @ApiOkResponse({ standardSchema: rulesSchema })
  @Refusals(400)
  async rules(
    @Query({ schema: query }) { place }: z.infer<typeof query>,
  ): Promise<{ place: string; procedures: Record<string, WordedSheet> }> {
    if (place !== '000000' && !(await isKnownPlace(this.source, place))) {
      throw validationProblem([{ path: ['place'], message: fault(`没有这个地区：${place}`, `no such place: ${place}`) }]);
    }
    const sheets = this.known.list().map(({ kind }) => [kind, wordedSheet(this.known.repertoire.lawSheet(kind, place))] as const);
    return { place, procedures: Object.fromEntries(sheets) };
  }

  @Get('calendar')
  @ApiOperation({ summary: 'Days off and made-up working days (调休) of the years whose State Council notice is known.' })
  @ApiOkResponse({ standardSchema: calendarSchema })
  @Refusals()
  calendar(): Calendar {
    return calendar;
  }
}

function wordedSheet(sheet: LawSheet): WordedSheet {
  return {
    ...sheet,
    clocks: sheet.clocks.map((rule) => ({ ...rule, basis: rule.basis.map(worded) })),
    gates: sheet.gates.map((gate) => ({ ...gate, basis: worded(gate.basis) })),
  };
}
