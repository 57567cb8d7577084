import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ClockRule } from '@app/clock';
import { fault } from '@app/domain';
import type { GateRule, LawSheet } from '@app/domain';
import { z } from 'zod';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { KnownProcedures } from '../procedures/known-procedures';
import { validationProblem } from '../problems/validation';
import { sourceSchema } from '../shapes/clock.schema';
import { textSchema } from '../shapes/common.schema';
import { worded } from '../shapes/worded';
import type { WordedSource } from '../shapes/worded';

const query = z.object({
  place: z
    .string()
    .regex(/^\d{6}$/, fault('应为六位行政区划代码', 'must be a six-digit division code'))
    .default('000000')
    .meta({ description: '行政区划代码；000000 为全国。Division code; 000000 for the law of the whole country.' }),
});

const open = z.record(z.string(), z.unknown());

const clockRuleSchema = z.looseObject({
  id: z.string().meta({ description: '规则编号。Id of the rule.' }),
  title: textSchema.meta({ description: '期限的名称。What has to be done.' }),
  basis: z.array(sourceSchema).meta({ description: '依据。Where it stands.' }),
  actor: z.string().meta({ description: '由谁办理：角色。The role that has to act.' }),
});

const gateRuleSchema = z.looseObject({
  id: z.string().meta({ description: '前置条件的编号。Id of the precondition.' }),
  title: textSchema.meta({ description: '前置条件的名称。What has to be done before.' }),
  role: z.string().meta({ description: '由谁办理：角色。The role whose act opens it.' }),
  basis: sourceSchema.meta({ description: '依据。Where it stands.' }),
});

const lawSheetSchema = z
  .object({
    pack: z.string().meta({ description: '规则包及其版本。The packs and their versions.' }),
    place: z.string().meta({ description: '行政区划代码。Division code.' }),
    clocks: z.array(clockRuleSchema).meta({ description: '期限规则。Rules of time limits.' }),
    gates: z.array(gateRuleSchema).meta({ description: '前置条件。Preconditions.' }),
    conflicts: z
      .array(open)
      .optional()
      .meta({ description: '哪些期限不能都用满。Which ends of one case cannot both be used to the full.' }),
    settings: z.record(z.string(), z.string()).meta({ description: '法律未明之处所取的做法。Named settings of unsettled law.' }),
    reporting: open.optional().meta({ description: '逐级上报到哪一级。How far up reports go, by level.' }),
    levels: z.array(open).optional().meta({ description: '事故等级的标准。The scales of the level.' }),
    casualties: open.optional().meta({ description: '伤亡如何计入等级。How casualties count for the level.' }),
    scope: open.optional().meta({ description: '条例的适用范围。Where the regulation applies.' }),
    competence: open.optional().meta({ description: '由谁负责调查。Who investigates there.' }),
  })
  .meta({ id: 'LawSheet', description: '一个地区一个程序适用的规则。What one procedure needs of the law of one place.' });

const rulesSchema = z
  .object({
    place: z.string().meta({ description: '行政区划代码。Division code.' }),
    procedures: z.record(z.string(), lawSheetSchema).meta({ description: '各程序的规则。The rules of each procedure.' }),
  })
  .meta({ id: 'Rules', description: '一个地区的规则。The rules of a place.', examples: [{ place: '000000', procedures: {} }] });

interface WordedSheet extends LawSheet {
  readonly clocks: readonly (ClockRule & { readonly basis: readonly WordedSource[] })[];
  readonly gates: readonly (GateRule & { readonly basis: WordedSource })[];
}

@ApiTags('law')
@Controller('api')
export class LawController {
  constructor(
    private readonly registry: Registry,
    private readonly known: KnownProcedures,
  ) {}

  @Get('rules')
  @ApiOperation({
    summary:
      '一个地区适用的期限规则、前置条件和法律未明之处的做法，各附出处和条文原文。The time limits, preconditions and settings of unsettled law that hold at a place, each with its source and the words of its article.',
  })
  @ApiOkResponse({ standardSchema: rulesSchema })
  @Refusals(400)
  async rules(
    @Query({ schema: query }) { place }: z.infer<typeof query>,
  ): Promise<{ place: string; procedures: Record<string, WordedSheet> }> {
    const books = await this.registry.books();
    if (books.inForce.register.places.latest(place) === null) {
      throw validationProblem([{ path: ['place'], message: fault(`没有这个地区：${place}`, `no such place: ${place}`) }]);
    }
    const sheets = this.known.list().map(({ kind }) => [kind, wordedSheet(books.law(kind, place).sheet)] as const);
    return { place, procedures: Object.fromEntries(sheets) };
  }
}

function wordedSheet(sheet: LawSheet): WordedSheet {
  return {
    ...sheet,
    clocks: sheet.clocks.map((rule) => ({ ...rule, basis: rule.basis.map(worded) })),
    gates: sheet.gates.map((gate) => ({ ...gate, basis: worded(gate.basis) })),
  };
}
